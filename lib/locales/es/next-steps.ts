// Spanish sentences of what a person can do, one a row of lib/tables/guide/next-steps.ts. Data only.

export const NEXT_STEPS_ES = {
  processingTimes:
    'El tiempo de procesamiento de USCIS es el tiempo en que terminó el 80 por ciento de esos casos en los últimos seis meses. No es un pronóstico. Elija formulario, categoría y oficina en su página.',
  localOffice:
    'Si el aviso nombra el Centro Nacional de Beneficios para este formulario, USCIS dice que mire la oficina local en su página.',
  newOffice:
    'Después de una transferencia, mire la oficina nueva. USCIS pone sus centros de servicio juntos en la lista.',
  inquiryDay:
    'La misma página convierte su fecha de recibo en el día desde el que USCIS recibe una pregunta sobre un caso demorado. Caseside no lo calcula.',
  bothLate:
    'Para una I-765 o I-131 presentada con una I-485, USCIS dice que pregunte solo cuando ambas estén demoradas.',
  ask: 'Puede preguntar a USCIS en línea por un caso que pasó ese día, un aviso o una tarjeta que no llegó, un error de escritura, o ayuda en una cita.',
  faster:
    'Puede pedir a USCIS que vaya más rápido por un motivo de su lista. Querer trabajar antes no basta por sí solo. Se pide por teléfono, por chat, o por mensaje seguro en la cuenta.',
  premium:
    'Procesamiento premium: USCIS debe actuar dentro de un número de días hábiles que su página nombra. Una solicitud de evidencia cuenta como actuar, y el plazo empieza de nuevo con la respuesta.',
  contact: 'Centro de contacto de USCIS: 800-375-5283 (TTY 800-767-1833).',
  visit:
    'Puede pedir en línea una cita en una oficina por una necesidad urgente, como un sello o un viaje de emergencia. No es para preguntas sobre el estado.',
  congress: 'Un miembro del Congreso puede preguntar a USCIS cómo está su caso. Eso no puede cambiar una decisión.',
  ownFile: 'Puede pedir una copia de su propio expediente, gratis y en línea.',
  pauses:
    'Sobre las pausas: una corte federal anuló cuatro políticas en junio de 2026, y USCIS apeló. El registro no muestra una pausa por nacionalidad.',
  discretion:
    'Lo que USCIS dijo a sus oficiales sobre la residencia dentro de Estados Unidos está allí a la vista del público.',
  moved:
    'La mayoría de las personas que no son ciudadanas deben avisar a USCIS “dentro de 10 días” después de mudarse. La herramienta de la cuenta también actualiza la mayoría de los casos abiertos: nombre cada recibo, y hágalo por cada miembro de la familia. Avise también al correo, y por separado a la corte de inmigración. Para casos VAWA, T y U valen otras instrucciones.',
  sponsorMoved: 'Un patrocinador que firmó el formulario I-864 avisa a USCIS de una mudanza con el formulario I-865.',
  wrongData: 'Un nombre o una fecha equivocada en una tarjeta o un aviso: USCIS corrige gratis sus propios errores.',
  paperCase:
    'Un caso en papel se agrega a la cuenta con su número de recibo. Las cartas se ven allí solo con un número IOE y un código de acceso en línea.',
  lawyerForm:
    'Un abogado o representante acreditado presenta el formulario G-28. Su caso mismo no queda rechazado por esto. Siempre puede escribir usted a USCIS.',
  withdrawal: 'Un retiro no se puede deshacer, y las tarifas quedan pagadas. Pregunte antes a un abogado.',
  fingerprints:
    'Vaya a la cita de huellas con el aviso y una identificación, o cámbiela antes de su hora: en línea donde la cuenta lo ofrece, si no por teléfono. Una cita perdida puede terminar el caso.',
  interview: 'Vaya a la entrevista, o pida cambiarla como dice el aviso.',
  moveAsked: 'USCIS tiene su deseo de cambiar una entrevista. Para la fecha que vale, revise su aviso.',
  calledOff: 'La entrevista se canceló. USCIS dice que escribe si hay una fecha nueva o una decisión.',
  evidence:
    'Responda una sola vez, con todo junto, de modo que llegue antes de la fecha impresa en la carta. Sin una respuesta el caso se decide como está, o se niega.',
  denyIntended: 'La intención de negar no es una negación. La carta tiene los días para responder; son pocos.',
  revokeIntended:
    'La intención de revocar, de rescindir o de terminar un estatus: la carta tiene los días. Muéstrela a un abogado ahora.',
  intentDropped: 'USCIS abandonó su plan de quitar algo.',
  requestCancelled: 'Se canceló una solicitud de evidencia: lea la carta.',
  asylumFee:
    'USCIS envía un aviso cuando se debe la tarifa anual de asilo; el registro no lo muestra. Por una regla de 2026, una tarifa sin pagar puede llevar al rechazo de la I-589. Pague solo en la página de USCIS mismo; una tarifa por una solicitud.',
  disability: 'Se puede pedir ayuda por una discapacidad antes de cualquier cita.',
  oath: 'La ciudadanía empieza con el juramento, no con la aprobación. Si no puede ir, devuelva el formulario N-445 con una carta.',
  newTest:
    'Los formularios N-400 presentados desde el 20 de octubre de 2025 llevan el examen cívico de 2025. Para personas de 65 años y más con 20 años de residencia hay menos preguntas.',
  oldTest:
    'Los formularios N-400 presentados antes del 20 de octubre de 2025 llevan el examen cívico de 2008. Para personas de 65 años y más con 20 años de residencia hay menos preguntas.',
  registration: 'El formulario G-325R es un registro, y no una solicitud de un estatus.',
  cardByMail:
    'USCIS envía las tarjetas por correo prioritario, y la cuenta muestra el número de rastreo. Algunas piden una firma. Si se eligió la dirección de un representante, la tarjeta va allí.',
  cardNotHere:
    'Si la tarjeta no está: el texto de USCIS da la fecha desde la que se puede preguntar. Marcada como entregada pero falta: pregunte primero en la oficina postal.',
  cameBack: 'La tarjeta o el documento regresó. Dé ahora su dirección a USCIS: destruye lo que nadie reclama.',
  neitherCameNorBack: 'La tarjeta no llegó y no regresó. Pregunte a USCIS.',
  letterCameBack: 'Una carta de USCIS regresó. Actúe de inmediato: revise la dirección que tiene.',
  denied:
    'La carta da los motivos, y dice si puede apelar o pedir de nuevo, y hasta cuándo. Solo puede hacerlo quien presentó el caso.',
  inPart: 'Una parte del caso se decidió de una manera y otra parte de otra. Lea la carta de cada parte.',
  appealEnded:
    'Terminó una apelación o moción. Eso decide la apelación, y no un caso nuevo. La carta dice lo que queda.',
  appealWon: 'Se ganó la apelación: USCIS ahora termina el caso. Esté atento a una carta nueva.',
  toCourt: 'Ahora decide la corte de inmigración. Una remisión no es una negación.',
  leaving:
    'Salir mientras una I-485 está pendiente sin advance parole normalmente la abandona; hay excepción para algunas personas en estatus H, L, K y V con visa. El parole nunca promete la entrada.',
  travelPaper: 'Los solicitantes de asilo, DACA y TPS necesitan un documento propio para viajar.',
  shorterCards:
    'Las tarjetas nuevas de esta categoría duran menos tiempo desde fines de 2025. La tarjeta misma dice hasta cuándo.',
  receiptExtends: 'Su aviso de recibo dice si extiende la tarjeta y por cuánto tiempo.',
  daca: 'La página de USCIS dice cuándo pedir una renovación de DACA.',
  petitionApproved:
    'Una petición aprobada no da ningún estatus por sí sola. Lo que sigue está con el Departamento de Estado, o es un formulario I-485; puede que no haya un número de visa libre.',
  consulateNotified: 'USCIS avisó a un consulado o puerto de entrada. La visa se decide allí.',
  lostCard: 'Una tarjeta perdida o robada: la página de formularios de USCIS nombra el formulario para una nueva.',
  lawyer:
    'Muestre los papeles a un abogado. Solo pueden aconsejar abogados habilitados y representantes acreditados; aquí un “notario” no es abogado. USCIS no pide ningún pago por teléfono.',
} as const;
