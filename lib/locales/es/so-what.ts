// Spanish sentences under USCIS's status title: what the title comes to, in plain words and no more than it says. Data only; the same keys
// and marks as in en/so-what.ts.
import type { SO_WHAT_EN } from '../en/so-what.ts';

export const SO_WHAT_ES: Readonly<Record<keyof typeof SO_WHAT_EN, string>> = {
  received: 'USCIS dice que recibió este caso.',
  feesWaived: 'USCIS dice que eximió de las tarifas de este caso: no hay que pagarlas.',
  pilot: 'USCIS dice que este caso se presentó bajo su programa piloto Known Employer.',
  feeReceived: 'USCIS dice que recibió una tarifa de este caso.',
  reviewing: 'USCIS tiene este caso y dice que lo está revisando. No dice cuándo llega una decisión.',
  pending: 'USCIS dice que este caso está pendiente. No dice cuándo llega una decisión.',
  processing: 'USCIS dice que está trabajando en este caso. No dice cuándo llega una decisión.',
  recommended: 'USCIS dice que se recomendó aprobarlo. Eso no es una aprobación.',
  answerReceived: 'USCIS dice que recibió una respuesta a su solicitud o aviso.',
  asked: 'USCIS le pidió algo. **Lea la carta y responda a más tardar en la fecha impresa en ella.**',
  notice:
    'USCIS dice que envió por correo un aviso que explica lo que hace. Léalo. Puede pedir una respuesta para cierta fecha.',
  intentToRevoke:
    'USCIS dice que envió un aviso de que tiene la intención de revocar. **Léalo, responda a más tardar en la fecha impresa en él,** y muéstrelo pronto a un abogado.',
  intentToRescind:
    'USCIS dice que envió por correo un aviso de que tiene la intención de rescindir. **Léalo, responda a más tardar en la fecha impresa en él,** y muéstrelo pronto a un abogado.',
  biometrics: 'USCIS dice que hizo una cita para huellas dactilares y una foto. El lugar y la hora están en el aviso.',
  fingerprints: 'USCIS dice que tiene sus huellas dactilares para este caso.',
  queued: 'USCIS dice que el caso espera una fecha de entrevista. Una carta la dará.',
  interview: 'USCIS dice que programó una entrevista. El lugar y la hora están en el aviso.',
  interviewMoved: 'USCIS dice que reprogramó una entrevista. El lugar y la hora están en el aviso.',
  interviewOff: 'USCIS dice que la entrevista no será entonces. Lea el aviso; no se guíe por la fecha anterior.',
  interviewDone: 'USCIS dice que la entrevista está hecha y que el caso sigue en revisión.',
  missed: 'USCIS dice que nadie fue para ser atendido en persona. Lea pronto su texto de abajo, y su carta.',
  oath: 'USCIS dice que programó una ceremonia de juramento. El lugar y la hora están en el aviso.',
  oathNotice: 'USCIS dice que envió por correo un aviso sobre una ceremonia de juramento. Léalo.',
  oathQueued: 'USCIS dice que todavía falta programar una ceremonia de juramento. Un aviso dará el lugar y la hora.',
  oathOff: 'USCIS dice que se canceló una ceremonia de juramento. Lea el aviso; no se guíe por la fecha anterior.',
  approved: 'USCIS dice que aprobó este caso. La prueba es el aviso, no este panel.',
  affirmed: 'USCIS dice que se reafirmó la aprobación de este caso. La prueba es el aviso, no este panel.',
  reaffirmed:
    'USCIS dice que la aprobación de este caso se reafirmó y se envió de vuelta al Departamento de Estado. Las próximas cartas vienen de allí.',
  notRevoked: 'USCIS dice que no revocó ni canceló este caso.',
  certified: 'USCIS dice que su aprobación de este caso se certificó: una oficina superior la mira.',
  inPart: 'USCIS dice que aprobó una parte de este caso y no todo. Lea el aviso.',
  denied:
    'USCIS dice que denegó este caso. La carta da las razones, y dice si usted puede apelar y hasta cuándo. Muéstresela pronto a un abogado.',
  benefitsDenied:
    'USCIS dice que denegó el beneficio principal y los demás que se pidieron. Lea la carta, y muéstresela pronto a un abogado.',
  denialUpheld:
    'USCIS dice que un tribunal dejó en pie una denegación. Lea la decisión, y muéstresela pronto a un abogado.',
  denialAffirmed:
    'USCIS dice que una oficina superior reafirmó la denegación que se le envió. Lea la carta, y muéstresela pronto a un abogado.',
  approvalReversed:
    'USCIS dice que una oficina superior revirtió la aprobación de este caso. Lea la carta, y muéstresela pronto a un abogado.',
  appealApproved: 'USCIS dice que se aprobó una apelación. Lea en el aviso qué pasa con el caso.',
  appealDismissed: 'USCIS dice que se desestimó una apelación. Lea la carta, y muéstresela pronto a un abogado.',
  motionDismissed:
    'USCIS dice que se desestimó una apelación o moción. Lea la carta, y muéstresela pronto a un abogado.',
  appealEnded:
    'USCIS dice que se terminó una apelación y que se envió un aviso por correo. Léalo, y muéstrelo pronto a un abogado.',
  appealWithdrawn: 'USCIS dice que anotó que se retiró una apelación.',
  rejected: 'USCIS dice que no aceptó el formulario y que lo devuelve. La carta dice por qué, y qué se puede hacer.',
  feeNotAccepted: 'USCIS dice que no aceptó la tarifa que se envió otra vez. Lea pronto la carta.',
  approvalRevoked:
    'USCIS dice que se revocó la aprobación de este caso. Lea la carta, y muéstresela pronto a un abogado.',
  revokedByItself:
    'USCIS dice que este caso se revocó automáticamente. Lea su texto de abajo y la carta, y muéstrelos pronto a un abogado.',
  revocationNotice: 'USCIS dice que envió un aviso de una revocación. Léalo, y muéstrelo pronto a un abogado.',
  terminated: 'USCIS dice que este caso se terminó. Lea la carta, y muéstresela pronto a un abogado.',
  terminationNotice: 'USCIS dice que envió un aviso de una terminación. Léalo, y muéstrelo pronto a un abogado.',
  statusTermination:
    'USCIS dice que envió por correo un aviso de que un estatus termina. Léalo, y muéstrelo pronto a un abogado.',
  workPermitEnded:
    'USCIS dice que el permiso de trabajo de un estudiante se terminó automáticamente. Lea su texto de abajo.',
  withdrawn: 'USCIS dice que envió un aviso de que anotó un retiro. Léalo.',
  closed: 'USCIS dice que este caso se cerró administrativamente. Lea en la carta qué significa eso aquí.',
  closedOtherwise: 'USCIS dice que cerró este caso porque el beneficio llegó de otra manera. Lea la carta.',
  abandoned: 'USCIS dice que considera este caso abandonado. Lea la carta, y muéstresela pronto a un abogado.',
  card: 'USCIS dice que está haciendo su tarjeta.',
  cardMade: 'USCIS dice que se hizo su tarjeta.',
  documentMade: 'USCIS dice que se hizo su documento.',
  certificate: 'USCIS dice que se emitió su certificado.',
  cardMailed:
    'USCIS dice que envió su tarjeta por correo. Su texto puede tener un número de seguimiento: se muestra abajo.',
  documentMailed:
    'USCIS dice que envió su documento por correo. Su texto puede tener un número de seguimiento: se muestra abajo.',
  pickedUp:
    'USCIS dice que el Servicio Postal recogió su tarjeta. Su texto puede tener un número de seguimiento: se muestra abajo.',
  notBack: 'USCIS dice que el documento se envió por correo y no le volvió.',
  delivered: 'USCIS dice que el Servicio Postal entregó su tarjeta.',
  handedOver: 'USCIS dice que a usted le entregaron su documento en mano.',
  noticeBack: 'USCIS dice que volvió una carta dirigida a usted. **Revise hoy la dirección de usted que tiene USCIS.**',
  cardComingBack: 'USCIS dice que el correo está devolviendo su tarjeta. Revise la dirección de usted que tiene USCIS.',
  cardUndeliverable:
    'USCIS dice que el Servicio Postal no pudo entregar su tarjeta. Revise la dirección de usted que tiene USCIS.',
  cardBack: 'USCIS dice que su tarjeta volvió. Revise la dirección de usted que tiene USCIS.',
  documentBack: 'USCIS dice que volvió un documento dirigido a usted. Revise la dirección de usted que tiene USCIS.',
  documentHeld: 'USCIS dice que guarda un documento por 180 días. Revise la dirección de usted que tiene USCIS.',
  destroyed: 'USCIS dice que la tarjeta o el documento se destruyó. Lea su texto de abajo.',
  sentBack: 'USCIS dice que recibió el documento que vino con una carta.',
  cardSentBack: 'USCIS dice que recibió la tarjeta que vino con una carta.',
  transferred: 'USCIS dice que ahora otra oficina tiene el caso. No dice por qué.',
  toAsylum: 'USCIS dice que el caso pasó a una oficina de asilo. No dice por qué.',
  toConsulate: 'USCIS dice que el caso pasó a una oficina internacional o a un consulado. No dice por qué.',
  forInterview: 'USCIS dice que el caso pasó a otro lugar para programar una entrevista. Una carta dará la fecha.',
  toState: 'USCIS dice que el caso fue al Departamento de Estado. Las próximas cartas vienen de allí.',
  fromState: 'USCIS dice que el Departamento de Estado le envió el caso para revisión.',
  toAppeals: 'USCIS dice que el caso fue a su Oficina de Apelaciones Administrativas para revisión.',
  fromAppeals: 'USCIS dice que el caso volvió de la Oficina de Apelaciones Administrativas.',
  remanded: 'USCIS dice que una apelación se devolvió a la primera oficina para considerarla allí.',
  toCourt: 'USCIS dice que el caso fue a los tribunales de inmigración. Muestre pronto la carta a un abogado.',
  fromCourt: 'USCIS dice que los tribunales de inmigración le devolvieron el caso.',
  reopened: 'USCIS dice que abrió este caso de nuevo. El aviso dice por qué.',
  hold: 'USCIS dice que este caso está en pausa. No dice por cuánto tiempo.',
  holdForCourt: 'USCIS dice que este caso está en pausa por un caso en un tribunal. No dice por cuánto tiempo.',
  holdLifted: 'USCIS dice que este caso ya no está en pausa por un caso en un tribunal.',
  litigation: 'USCIS dice que envió por correo un aviso sobre un caso en un tribunal. Léalo.',
  litigationOver: 'USCIS dice que envió por correo un aviso de que un caso en un tribunal terminó. Léalo.',
  paperMailed: 'USCIS dice que envió un aviso por correo. Léalo.',
  requestCancelled: 'USCIS dice que hay un aviso que cancela una solicitud de evidencia. Léalo.',
  deferredGranted: 'USCIS dice que se otorgó acción diferida. La prueba es el aviso, no este panel.',
  deferredNotGranted: 'USCIS dice que no se otorgó acción diferida. Lea la carta, y muéstresela pronto a un abogado.',
  deferredEnded: 'USCIS dice que se terminó la acción diferida. Lea la carta, y muéstresela pronto a un abogado.',
  reportReceived: 'USCIS dice que recibió un informe semestral (CNMI).',
  reportRejected: 'USCIS dice que no aceptó un informe semestral (CNMI). Lea su texto de abajo.',
  correspondence: 'USCIS dice que recibió una carta o un mensaje sobre este caso.',
  businessEnded:
    'USCIS dice: negocio terminado, más de 180 días, no revocado automáticamente. Pregúntele a un abogado qué significa eso para usted.',
  petitionWithdrawn:
    'USCIS dice: petición retirada, más de 180 días, no revocada automáticamente. Pregúntele a un abogado qué significa eso para usted.',
  travelPosted:
    'USCIS dice que se publicó una decisión sobre viajar. Lea el documento mismo, antes de cualquier viaje.',
  expediteReceived: 'USCIS dice que recibió una petición para procesamiento expedito. No dice ni sí ni no.',
  expediteApproved:
    'USCIS dice que aprobó una petición para procesamiento expedito. Eso no es una decisión sobre el caso.',
  expediteDenied:
    'USCIS dice que denegó una petición para procesamiento expedito. Eso no es una decisión sobre el caso.',
  lawyerForm: 'USCIS dice que no aceptó el formulario que nombra a su abogado (G-28). No habla del caso mismo.',
  duplicate: 'USCIS dice que aprobó una solicitud de un duplicado de tarjeta.',
  reschedule: 'USCIS dice que recibió una petición de reprogramar una cita. No dice ni sí ni no.',
  infoRequest: 'USCIS dice que se recibió una solicitud de información adicional. No dice de quién.',
  requestProcessed: 'USCIS dice que procesó una solicitud. Su texto de abajo puede decir cuál.',
  requestRejected: 'USCIS dice que no aceptó una solicitud. Su texto de abajo puede decir cuál.',
  withdrawalAsked: 'USCIS dice que recibió una petición de retiro.',
  premiumReceived:
    'USCIS dice que recibió una solicitud de procesamiento prioritario, el servicio más rápido con pago.',
  premiumEligible: 'USCIS dice que este caso de procesamiento prioritario se puede precertificar.',
  premiumNotEligible: 'USCIS dice que este caso de procesamiento prioritario no se puede precertificar.',
  refund: 'USCIS dice que se devolverá una tarifa.',
  refundMailed: 'USCIS dice que envió por correo el reembolso de una tarifa.',
  nameUpdated: 'USCIS dice que cambió el nombre en su registro. Revise que esté bien.',
  birthUpdated: 'USCIS dice que cambió la fecha de nacimiento en su registro. Revise que esté bien.',
  payment: 'USCIS dice que hay un problema con un pago. Lea pronto su texto de abajo, y su carta.',
};
