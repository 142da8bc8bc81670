// Spanish sentences of Ask: the facts of an answer, and what no record says. Data only. Each says no more and no less than the English.

export const ASK_ES = {
  'line.ofCase': '{label}: {text}',
  'status.since': 'Estado según USCIS: “{title}”, desde el {day}.',
  'status.bare': 'Estado según USCIS: “{title}”.',
  'status.words': 'Estado: {words}.',
  'status.text': 'Texto de USCIS: “{text}”',
  'code.entry': '{code}, {day}: {label}.',
  'code.uscis': 'En este caso, junto a este código están las palabras de USCIS mismo.',
  'code.federal':
    'Son las palabras de la lista federal de códigos, dichas de forma simple. USCIS no explica sus códigos a los solicitantes.',
  'code.observed': 'Es lo que personas vieron junto a este código en otros casos. USCIS no lo ha publicado.',
  'code.disputed': 'La gente lee este código de distintas maneras. Caseside no toma partido.',
  'code.unknown': 'No se ha publicado ningún significado de este código.',
  'code.notSaid': 'Un código no dice cuándo llega una decisión, ni cuál será.',
  'code.notHere': 'El código {code} no está en este registro.',
  'code.maybe': 'No se sabe si el código {code} está en este registro.',
  'code.list': 'La lista federal dice de {code}: {label}.',
  'code.others': 'La gente dice de {code}: {label}.',
  'code.which': 'Nombre el código, tal como está en la cronología.',
  'code.newest': 'Código más nuevo: {code}, {day}: {label}.',
  'code.times': {
    one: '{code} está {n} vez: {days}.',
    many: '{code} está {n} de veces: {days}.',
    other: '{code} está {n} veces: {days}.',
  },
  'code.once': 'Cada código está una vez en lo que se leyó.',
  'filed.days': {
    one: 'Presentado el {day}, hace {n} día.',
    many: 'Presentado el {day}, hace {n} de días.',
    other: 'Presentado el {day}, hace {n} días.',
  },
  'filed.day': 'Presentado el {day}.',
  'filed.raw': 'Presentado: “{raw}”, de lo que no se puede leer un día.',
  'filed.unknown': 'Presentado: {why}.',
  'office.is': 'Oficina: {office}.',
  'office.other': 'Otra parte del registro dice: {office}.',
  'updated.explained': 'El registro cambió por última vez el {when}; escrito entonces o después: {by}.',
  'updated.silent': 'La marca de tiempo del registro se movió el {when}. El registro no muestra por qué.',
  'updated.unknown': 'El registro cambió por última vez el {when}.',
  'updated.none': 'No se dice cuándo cambió el registro por última vez.',
  'change.is': 'Entre el {from} y el {to}: {what}.',
  'change.beforeAfter': 'Entre el {from} y el {to}: {what}. Antes: “{before}”. Después: “{after}”.',
  'change.needs':
    'Lo que cambió solo se puede decir junto a una lectura anterior. Caseside compara lo que ha leído en esta computadora.',
  'step.is': 'El registro dice: {step} ({day}).',
  'step.isWithoutDay': 'El registro dice: {step}.',
  'step.none': '{step}: no está en este registro.',
  'step.maybe': '{step}: este registro no lo dice.',
  'decision.none': 'El registro no muestra ninguna decisión.',
  'decision.maybe': 'No se sabe si hay una decisión. {why}',
  'decision.notice': 'La prueba de una decisión es el aviso, no este texto.',
  'card.none': 'El registro no muestra ninguna tarjeta ni documento como hecho, enviado o entregado.',
  'card.maybe': 'No se sabe si se hizo una tarjeta o un documento. {why}',
  'why.unread': 'Una parte del registro no se leyó.',
  'appointment.none': 'El registro no muestra ninguna cita próxima.',
  'appointment.maybe': 'No se sabe si hay una cita próxima. {why}',
  'document.is': '{name} (de: {from}, {day}).',
  'document.more': {
    one: 'Hay {n} más en la lista.',
    many: 'Hay {n} de más en la lista.',
    other: 'Hay {n} más en la lista.',
  },
  'document.none': 'El registro no tiene ningún documento en su lista.',
  'notice.is': 'Carta: {name} ({day}).',
  'notice.none': 'El registro no tiene ninguna carta en su lista.',
  'list.maybe': 'No se sabe si hay alguno. {why}',
  'people.applicant': 'Solicitante: {name}.',
  'people.representative': 'Representante en el registro: {name}.',
  'people.noRepresentative': 'El registro no nombra a ningún representante.',
  'people.maybe': 'No se sabe si el registro nombra a un representante.',
  'form.is': 'Formulario {type}: {name}.',
  'form.bare': 'Formulario {type}.',
  'form.kind': 'Categoría, como la escribe USCIS: {kind}.',
  'form.receipt': 'Número de recibo: {receipt}.',
  'form.unknown': 'El registro no dice qué formulario es.',
  'flag.is': '{label}: {value}.',
  'flag.means': '{label}: {value}. {meaning}',
  'flag.none': 'El campo {key} no está en este registro.',
  'flag.maybe': 'No se sabe si el campo {key} está en este registro.',
  'together.same': 'Presentados el mismo día, {day}: {labels}.',
  'together.alone': 'Presentado el {day}; de los casos leídos, en ese día solo este.',
  'time.uscis': 'Palabras de USCIS sobre el tiempo: “{text}”',
  'gap.none': 'Del {from} al {to} el registro no muestra nada con fecha.',
  'gap.maybe': 'Del {from} al {to} no se encontró nada con fecha; no todo el registro se leyó y se entendió.',
  'usual.none':
    'Lo que registros de este formulario muestran a menudo y este no: {steps}. Algunos casos no tienen nada de eso.',
  'usual.maybe': 'De estos pasos este registro no dice si ocurrieron: {steps}.',
  'date.named': 'El texto de USCIS nombra el {day}: “{words}”',
  'entry.is': '{day}: {text}.',
  'entry.noDay': 'Sin día: {text}.',

  'heading.where': 'Dónde está',
  'heading.happened': 'Qué pasó, en orden',
  'heading.newest': 'El código más nuevo',
  'heading.asked': 'Qué pide USCIS',
  'heading.changed': 'Qué cambió',
  'heading.together': 'Junto a los casos presentados con él',
  'heading.usual': 'Lo que tales registros muestran a menudo y este no',
  'heading.dates': 'Fechas en el texto de USCIS mismo',

  'page.is': 'Página oficial: {address} (nombrada así en {seen}).',
  'record.silent': 'El registro no lo dice.',
  'ask.noCase': 'Aquí no hay ningún caso sobre el que preguntar.',
  'ask.notUnderstood':
    'Caseside no entendió la pregunta. Solo conoce preguntas sobre lo que dice el registro. Pruebe con otras palabras, o con una de estas:',

  'note.actively-reviewed':
    'Son palabras de un título del estado. No dicen si un oficial tiene el expediente, ni cuál.',
  'note.silent-update':
    'La gente la llama así cuando la marca de tiempo del registro se mueve y nada visible cambia. USCIS no dice por qué se mueve. Puede ser trabajo en el caso, trabajo propio de una computadora, o algo que hizo la cuenta misma.',
  'note.update-real':
    'Una marca de tiempo que se mueve sola no es una noticia: USCIS no dice por qué se mueve. Lo que se puede leer está arriba.',
  'note.code-good':
    'Ningún código es bueno o malo por sí mismo. Dice que algo se escribió en el registro, no cómo termina el caso.',
  'note.code-twice':
    'Dos renglones con un mismo código pueden ser una cosa escrita dos veces, o dos cosas. El registro no dice cuál.',
  'note.account-vs-egov':
    'Las dos páginas se alimentan por separado y una puede ir detrás de la otra. Lo que muestra la otra página no está en este registro. Cuentan las cartas.',
  'note.event-redated':
    'A veces USCIS vuelve a escribir un renglón viejo con una fecha nueva. No dice por qué. La fecha propia de un renglón y la hora en que se escribió pueden ser distintas; la cronología muestra ambas.',
  'note.acked-by-adjudicator':
    'USCIS no publica qué significa este campo. Caseside no adivina: no dice que un oficial haya visto el caso, ni lo contrario.',
  'note.h008-approval':
    'La gente lee este código de distintas maneras. Que el caso esté aprobado lo dicen solo las palabras de USCIS mismo en el caso, no el código.',
  'note.history-fewer-rows':
    'El historial del estado y la lista de eventos son dos listas de USCIS, y no pone todos los eventos en el historial. Nada se deduce de un renglón que está en una sola de ellas.',
  'note.time-zone':
    'Las horas que USCIS da con zona se pasan a la suya. Donde da solo una fecha, Caseside deja el día como está y no mueve nada.',
  'note.when-decided': 'Ningún campo del registro tiene una fecha de decisión, y Caseside no adivina ninguna.',
  'note.outside-normal-time':
    'La página de USCIS sobre tiempos de procesamiento dice desde qué día recibe una pregunta sobre un caso demorado. Elija allí formulario, categoría y oficina. Caseside no calcula el día.',
  'note.later-filers-first':
    'El registro es de un solo caso y no dice nada de otros. Por qué otro se decidió primero no está en él.',
  'note.biometrics-to-decision': 'Ningún campo del registro dice cuánto tardará algo después de las huellas.',
  'note.premium-clock':
    'El registro puede mostrar que está marcado el procesamiento premium. No tiene ningún reloj, y Caseside no cuenta días: cuenta el aviso de recibo de la solicitud premium.',
  'note.rfe-deadline':
    'La fecha está impresa en la carta, y solo allí. El registro no tiene ninguna, y Caseside no calcula ninguna.',
  'note.inquiry-speeds':
    'El registro no dice qué efecto tiene en el tiempo una pregunta a USCIS. Dónde se puede preguntar lo dice la página.',
  'note.expedite':
    'Puede pedir a USCIS que vaya más rápido por un motivo de su lista; querer trabajar antes no basta por sí solo. La página tiene la lista y las maneras de pedirlo.',
  'note.office-slow':
    'El registro no dice nada de qué tan rápida es una oficina. USCIS publica tiempos de algunas oficinas.',
  'note.appointment-for-what': 'Para qué es una cita está en el aviso.',
  'note.fingerprints-taken':
    'Las palabras de USCIS no distinguen si se tomaron huellas de nuevo o se aplicaron las anteriores.',
  'note.move-appointment':
    'El aviso dice cómo cambiar la cita, y la cuenta puede ofrecerlo. Hasta que una carta dé una fecha nueva, revise el aviso. Faltar a una cita puede terminar un caso.',
  'note.will-be-interviewed': 'Si habrá una entrevista no está en un registro antes de que USCIS la fije.',
  'note.interview-waived':
    'Ningún campo dice que se dispensa una entrevista, y que falte una entrevista no es señal de ello.',
  'note.interview-cancelled': 'Por qué se canceló una entrevista no está en el registro. Lea la carta.',
  'note.interview-no-decision': 'Por qué una decisión espera después de una entrevista no está en el registro.',
  'note.which-office-sees-me':
    'El lugar está en el aviso. La oficina que tiene el caso puede ser otra que el lugar de una cita.',
  'note.oath-date':
    'El día de un juramento está en la carta de la ceremonia. La ciudadanía empieza con el juramento, no con la aprobación.',
  'note.passed-test':
    'Un código puede mostrar que el inglés o el civismo quedó en el registro. El resultado que cuenta está en el papel de la entrevista.',
  'note.rfe-wants': 'Lo que USCIS quiere está en la carta, y no en el registro. Responda una sola vez, con todo junto.',
  'note.medical-valid':
    'El registro no dice si un examen médico es válido o falta. Si USCIS quiere uno, lo pide en una carta.',
  'note.see-notice': 'Las cartas están aquí en una lista y se abren en la cuenta. Algunas llegan solo en papel.',
  'note.noid-denial':
    'Un aviso de intención no es una negación: da un tiempo para responder, y la carta dice cuál. Léalo, y muéstrelo pronto a un abogado.',
  'note.lawyer-notified':
    'El registro puede nombrar a un representante. No dice qué se envió a esa persona, ni cuándo.',
  'note.g28-accepted':
    'Un título sobre el formulario G-28 habla del formulario del abogado y no del caso. El registro no dice de él más que lo que está aquí.',
  'note.why-transferred': 'USCIS no dice en el registro por qué mueve un caso.',
  'note.transfer-good': 'Una transferencia dice que otra oficina tiene el caso. No dice nada de lo que se decidirá.',
  'note.office-letters':
    'Las tres letras al comienzo de un número de recibo, y los nombres cortos del registro, son nombres de lugares de USCIS. Los que Caseside conoce están escritos completos donde aparecen en el registro.',
  'note.which-processing-time':
    'En la página de USCIS elija este formulario, la categoría y la oficina. Allí USCIS da el tiempo en que terminó el 80 por ciento de esos casos en los últimos seis meses. No es un pronóstico.',
  'note.ioe-office':
    'IOE no es ninguna oficina. Es la marca de un caso en el sistema electrónico de USCIS. La oficina está en otros campos.',
  'note.why-denied': 'Los motivos están en la carta, y no en el registro. Muestre la carta a un abogado.',
  'note.appeal':
    'La carta de la decisión dice si se puede apelar y hasta cuándo. Solo puede hacerlo quien presentó el caso. Caseside no calcula ningún día. Muéstrela a un abogado ahora.',
  'note.tracking-number': 'Si USCIS da un número de rastreo, está en su texto o en la cuenta.',
  'note.card-lost':
    'Revise la dirección que tiene USCIS. Si el correo dice “entregada”, pregunte primero en la oficina postal. El texto de USCIS mismo dice desde cuándo recibe una pregunta; su página la recibe.',
  'note.card-valid-until': 'Hasta cuándo vale una tarjeta está solo en la tarjeta. Ningún campo del registro lo dice.',
  'note.approval-final':
    'Ningún registro dice que una decisión nunca se pueda volver a mirar. Si ocurriera, lo diría una carta. Pregunte a un abogado.',
  'note.will-reopen': 'Lo que hará USCIS no está en el registro. Si reabre un caso, un aviso lo dice.',
  'note.cases-together':
    'El mismo día de presentación es un indicio, y no una prueba de que USCIS decida los casos juntos.',
  'note.spouse-approved-first': 'Cada caso tiene su propio registro, y ninguno dice por qué otro se decidió primero.',
  'note.sent-to-nvc': 'Donde USCIS dice que un caso fue al Departamento de Estado, las próximas cartas vienen de allí.',
  'note.visa-number':
    'Si hay un número de visa libre no está en el registro. El Departamento de Estado lo publica cada mes.',
  'note.withdrawn-petition':
    'Lo que un retiro significa para usted es asunto de la ley y no está en el registro. Un retiro no se puede deshacer. Pregunte antes a un abogado.',
  'note.may-work':
    'Ningún registro puede decirle que usted puede trabajar. Mire la tarjeta o el aviso mismo y la página de USCIS, o pregunte a un abogado.',
  'note.work-extended':
    'Ningún registro puede decirle que un permiso de trabajo está extendido. Revise su aviso de recibo y la página de USCIS: las reglas cambiaron para las renovaciones presentadas desde el 30 de octubre de 2025.',
  'note.may-travel':
    'Ningún registro puede decirle que usted puede viajar. Salir de Estados Unidos puede terminar un caso pendiente, y un permiso de viaje nunca promete la entrada. Mire el documento mismo, o pregunte a un abogado, antes de cualquier viaje.',
  'note.in-status':
    'Ningún registro puede decirle si está en estatus, o qué podría pasar con su estancia. Eso es para un abogado.',
  'note.moved':
    'La mayoría de las personas que no son ciudadanas deben avisar a USCIS dentro de 10 días después de mudarse. Use la página de USCIS, nombre cada recibo, y hágalo por cada miembro de la familia. Avise también al correo, y por separado a la corte de inmigración.',
  'note.country-pause':
    'El registro no dice si un país tiene algo que ver, y Caseside nunca concluye eso. Solo puede mostrar una retención que USCIS escribió en este caso.',
  'note.arrest-ticket':
    'Lo que un arresto o una multa significa para un caso es asunto de la ley y no está en el registro. Pregunte a un abogado antes de responder cualquier pregunta sobre ello.',
  'note.need-lawyer':
    'Caseside no puede decir eso. Vea a uno pronto después de una negación, un aviso de intención, un papel sobre la corte de inmigración, un arresto, o antes de cualquier viaje. Solo pueden aconsejar abogados habilitados y representantes acreditados; aquí un notario no es abogado.',
  'note.really-uscis':
    'Caseside no puede ver correos ni llamadas. Compare con las cartas de la cuenta. USCIS no pide ningún pago por teléfono.',
  'note.who-sees':
    'Solo usted, en este navegador. Caseside no envía nada a ningún lado: lee su propio registro mientras usted tiene la sesión abierta y lo muestra aquí. Quien use este perfil del navegador puede ver lo que se guarda; en Configuración se puede apagar.',
  'note.show-lawyer':
    'Presione Guardar: hay una página para un abogado, y un resumen para enviar. Nada se envía por sí solo.',
  'note.must-leave':
    'Ningún registro puede decir eso. USCIS escribió a sus oficiales sobre esto en 2026; lo que significa para una persona es para un abogado.',
  'note.asylum-fee':
    'El registro no muestra si se debe la tarifa anual de asilo. USCIS envía un aviso cuando se debe. Pague solo en la página de USCIS mismo. Aquí no se nombra ningún monto.',
  'note.civics-test':
    'USCIS se guía por el día en que se presentó la N-400: las presentadas desde el 20 de octubre de 2025 llevan el examen de 2025, las anteriores el de 2008.',
  'note.must-register':
    'Si debe registrarse es asunto de la ley y no está en el registro. El formulario G-325R es un registro, y no una solicitud de un estatus.',
  'note.card-expired-renewal':
    'El aviso de recibo de la renovación dice si extiende la tarjeta y por cuánto tiempo. El registro no lo dice.',
  'note.will-be-approved': 'Ningún registro dice cómo se decidirá un caso, y Caseside no adivina.',
  'note.why-so-long': 'El registro no dice por qué un caso tarda.',
  'note.on-hold':
    'Aquí solo se puede ver una retención que USCIS escribió en este caso. Una pausa que no está en ningún código ni título no se puede ver.',
  'note.contact-uscis':
    'A USCIS se llega por teléfono, por chat y por mensaje seguro en la cuenta. Su página tiene las maneras y los horarios.',
  'note.file-copy': 'Puede pedir a USCIS en línea una copia de su propio expediente, sin costo.',
  'note.checks-done':
    'Un código sobre revisiones dice que algunas llegaron o se pidieron. No dice qué mostraron, ni que todas estén terminadas.',
  'note.is-it-allowed':
    'Caseside lee, mientras usted tiene la sesión abierta, los mismos datos que leen las páginas de la cuenta, y solo los suyos. No está hecho por USCIS. Las condiciones de la cuenta son de USCIS: léalas allí.',
  'note.approved': 'Aquí cuenta solo un título o código de USCIS mismo por una decisión sobre el caso completo.',
} as const;
