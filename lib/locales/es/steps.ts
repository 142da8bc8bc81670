// Spanish names of the steps of a case: plain, no promise, no verdict. Data only; the same keys and values as in en/steps.ts.
import type { STEPS_EN } from '../en/steps.ts';
import type { InLanguage } from '../message.ts';

export const STEPS_ES: InLanguage<typeof STEPS_EN> = {
  'step.received': 'Recibido',
  'step.fee-problem': 'Un asunto de tarifa: lea el aviso',
  'step.biometrics-scheduled': 'Cita de servicios biométricos programada',
  'step.biometrics-taken': 'Huellas dactilares tomadas, o aplicadas al caso',
  'step.biometrics-problem': 'Datos biométricos por resolver: lea el aviso',
  'step.checks': 'Verificación de antecedentes',
  'step.officer-review': 'En revisión',
  'step.evidence-requested': 'USCIS pidió evidencia',
  'step.intent-notice': 'Aviso de intención de actuar: lea allí la fecha para responder',
  'step.response-received': 'Su respuesta se recibió',
  'step.interview-queued': 'En la fila para una fecha de entrevista',
  'step.interview-scheduled': 'Entrevista programada',
  'step.interview-off': 'Entrevista cancelada',
  'step.missed': 'Marcado como cita perdida: lea el aviso',
  'step.interview-done': 'Entrevista hecha',
  'step.civics-english': 'Inglés o educación cívica en el registro',
  'step.approved': 'Aprobado',
  'step.decided-in-part': 'Decidido en parte: lea el aviso',
  'step.denied': 'Denegado',
  'step.rejected': 'Rechazado: no aceptado para procesarlo',
  'step.revoked-rescinded-terminated': 'Revocado, rescindido o terminado',
  'step.withdrawn-closed': 'Retirado o cerrado',
  'step.oath': 'Ceremonia de juramento',
  'step.card-ordered-produced': 'Tarjeta pedida o producida',
  'step.card-problem': 'Un asunto con la producción de la tarjeta',
  'step.card-mailed': 'Tarjeta o documento enviado por correo o entregado en mano',
  'step.card-delivered': 'Tarjeta entregada',
  'step.returned': 'Una tarjeta, un documento o un aviso volvió a USCIS, o usted lo devolvió',
  'step.document-produced': 'Documento producido',
  'step.transferred': 'Pasado a otra oficina o agencia',
  'step.hold': 'Puesto en pausa',
  'step.reopened': 'Reabierto',
  'step.appeal-litigation': 'Apelación o asunto de tribunal',
  'step.premium': 'Procesamiento prioritario',
  'step.data-change': 'Datos cambiados',
  'step.identity-processing': 'Trámite de identidad para una tarjeta o un sello',
  'step.bona-fide': 'Determinación de autenticidad (BFD) o lista de espera',
  'step.consular-result': 'Asunto de visa en el extranjero, decidido por el Departamento de Estado',
  'step.other-notices': 'Otro aviso: léalo',
  'step.removal-papers': 'Un documento sobre el tribunal de inmigración: vea a un abogado ahora',
  'step.internal-only': 'Trámite interno de USCIS',

  // A decision that is not in the record yet: neither yes nor no.
  'decision.first': 'Decisión',
  'decision.next': 'Nueva decisión',

  // Steps of which the record can also say that the matter was resolved.
  'settled.hold': 'Puesto en pausa; después se registró que la pausa se levantó',
  'settled.fee-problem': 'Un asunto de tarifa; después se registró una solución',
  'settled.intent-notice':
    'Aviso de intención de actuar; una entrada posterior dice que USCIS dejó sin efecto una acción',
  'settled.evidence-requested': 'USCIS pidió evidencia; después se registró un aviso de cancelación',
  'settled.oath': 'Ceremonia de juramento; después se registró una cancelación',

  // An approved N-400 makes nobody a citizen yet.
  'onForm.N400.approved': 'Aprobado; el juramento viene después',
  // An asylum case that went to the immigration courts: a referral is no denial.
  referred: 'Enviado a los tribunales de inmigración: la parte de USCIS terminó, decide el tribunal',
  // USCIS's own titles come before it, its codes after it.
  removal: '{words} ({codes})',
};
