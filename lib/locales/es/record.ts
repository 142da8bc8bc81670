// Spanish words of a decoded record: plain, short, kind, usted. Data only; the same keys and values as in en/record.ts.
import type { RECORD_EN } from '../en/record.ts';
import type { InLanguage } from '../message.ts';

export const RECORD_ES: InLanguage<typeof RECORD_EN> = {
  notice:
    'Esto no es oficial. Caseside no es USCIS ni el gobierno. Muestra lo que dice el registro del caso, con otras palabras. No da asesoría legal. Confíe en las cartas que USCIS le envía.',
  aCase: 'Caso',
  filed: 'Fecha de presentación',
  statusWithoutTitle: 'Estatus sin título',
  aNotice: 'Un aviso sin nombre',
  aDocument: 'Un documento sin nombre',
  anEvidenceRequest: 'Una solicitud sin nombre',
  anEvent: 'Un evento sin código',
  unknownCode: 'Código {code}: no se encontró un significado publicado',
  unknownCodeNear:
    'Código {code}: no se encontró un significado publicado. La lista tiene un código {near}; no se sabe si aquí se trata de ese',
  learnt: '{title} (palabras de USCIS para este código en otro {form})',
  unknownFlag: '“{key}”',
  requestAnswered: 'Solicitud de evidencia {number} de la lista: marcada como respondida',
  requestFinished: 'Solicitud de evidencia {number} de la lista: marcada como finalizada',
  requestAnsweredMeaning:
    'El registro dice si está marcada una respuesta a esta solicitud. Se ha visto que esta marca vuelve a cambiar.',
  requestFinishedMeaning: 'El registro dice si esta solicitud está marcada como finalizada. No dice cómo terminó.',
  unknownFlagMeaning: 'USCIS no publica qué significa este campo. Caseside no adivina.',
  'notUnderstood.unread': 'Falta la respuesta {address}, o no vino en una forma que se pueda usar.',
  'notUnderstood.empty': 'USCIS respondió que no tiene nada en {address}.',
  'notUnderstood.otherForm': 'La respuesta {address} tiene una forma que Caseside no conoce.',
  'notUnderstood.list': 'La lista {field} falta o tiene una forma que Caseside no conoce.',
  'notUnderstood.title': 'El estatus “{title}” de USCIS no está entre los títulos que Caseside conoce.',
  'notUnderstood.code': 'El código del estatus, {code}, no tiene un significado publicado.',
  'notUnderstood.text': 'USCIS da un texto para el estatus, y ni un título ni un código que Caseside conozca.',
  'notUnderstood.eventCode': 'Un código de este registro, {code}, no tiene un significado publicado.',
  'notUnderstood.noEventCode': 'Un evento de este registro no tiene código.',
  'notUnderstood.history': 'El estatus anterior “{title}” no está entre los títulos que Caseside conoce.',
  'notUnderstood.notice': 'El aviso “{name}” puede tener que ver con esto. Léalo.',
  'notUnderstood.noticeForWhat': 'El aviso “{name}” no dice para qué es.',
  'notUnderstood.document': 'El documento “{name}” puede tener que ver con esto. Léalo.',
  'notUnderstood.appointment': 'En la cita “{raw}” no se puede leer ningún día.',
  'notUnderstood.inside': 'Dentro de este registro hay otro caso completo, que no se muestra.',
  flagsDisagree: 'Dos respuestas de USCIS no coinciden en esto. Se muestran las dos.',
  'outcome.ok': 'USCIS respondió.',
  'outcome.empty': 'USCIS respondió que aquí no hay nada.',
  'outcome.signed-out': 'USCIS dice que nadie tiene la sesión iniciada. Esto no dice nada sobre el caso.',
  'outcome.not-yours': 'USCIS no le dio esto a esta cuenta. Puede que este recibo sea de otra cuenta.',
  'outcome.blocked': 'Una barrera delante de USCIS detuvo esta lectura. Esto no dice nada sobre el caso.',
  'outcome.throttled': 'USCIS pidió ir más despacio. Esto no dice nada sobre el caso.',
  'outcome.server-error':
    'USCIS no pudo responder. Puede que este recibo sea de otra cuenta, o que haya una falla en USCIS.',
  'outcome.not-json': 'USCIS respondió con algo que no son datos de un caso.',
  'outcome.unexpected': 'USCIS respondió en una forma que Caseside no conoce, o sobre otro recibo.',
  'outcome.no-answer': 'La respuesta no llegó. Esto no dice nada sobre el caso.',
  'outcome.offline': 'Esta computadora estaba sin conexión.',
  'outcome.timeout': 'USCIS no respondió en 20 segundos. Esto no dice nada sobre el caso.',
  'outcome.not-read': 'Falta: esta dirección web no se leyó aquí.',
  'unkept.too-large':
    'La respuesta es demasiado grande para leerla (más de 5 MB, o de 50,000 valores). No se guarda nada de ella. Esto no dice nada sobre el caso.',
  'unkept.no-room':
    'La respuesta llegó, pero la memoria del navegador para Caseside está llena. No se guarda nada de ella. Esto no dice nada sobre el caso.',
  hidden: 'oculto',
};
