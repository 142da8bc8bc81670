// Spanish messages of the options page and the print page. Data only; the same keys and values as in en/own-pages.ts.
import type { OWN_PAGES_EN } from '../en/own-pages.ts';
import type { InLanguage } from '../message.ts';

export const OWN_PAGES_ES: InLanguage<typeof OWN_PAGES_EN> = {
  'own.caseside': 'Caseside',
  'own.unofficial': 'No oficial',
  'own.unofficial.more': '(herramienta; no es USCIS ni el gobierno).',
  'own.notUscis': '**Caseside no es USCIS ni el gobierno.** Nada de lo que hay aquí se envía a ninguna parte.',
  'own.asking': 'Mirando…',

  'kept.title': 'Caseside: lo que está guardado',
  'kept.heading': 'Lo que Caseside guarda en esta computadora',
  'kept.what':
    'Con el historial encendido, Caseside guarda las distintas respuestas que USCIS dio para sus casos, cuándo las vio, cuándo estuvo usted aquí, y sus notas. Todo se queda en este navegador. Así Caseside puede decir qué cambió.',
  'kept.never': 'Nunca guarda contraseñas, ni nada de ventanas privadas.',
  'kept.failed': 'Caseside no pudo ver qué está guardado. Recargue esta página para intentarlo una vez más.',
  'kept.nothing': 'Ahora no hay nada guardado.',
  'kept.much': {
    one: 'Guardado desde el {day}: {n} caso, cerca de {size}.',
    many: 'Guardado desde el {day}: {n} de casos, cerca de {size}.',
    other: 'Guardado desde el {day}: {n} casos, cerca de {size}.',
  },
  'kept.kb': '{n} KB de texto',
  'kept.lessThanKb': '1 KB de texto',
  'kept.cases': 'Casos',
  'kept.since': 'Desde el {day}.',
  'kept.readings': { one: '{n} lectura,', many: '{n} de lecturas,', other: '{n} lecturas,' },
  'kept.answers': {
    one: '{n} respuesta distinta,',
    many: '{n} de respuestas distintas,',
    other: '{n} respuestas distintas,',
  },
  'kept.notes': { one: '{n} nota.', many: '{n} de notas.', other: '{n} notas.' },
  'kept.eraseCase': 'Borrar este caso',
  'kept.eraseCaseOf': 'Borrar este caso, {receipt}',
  'kept.eraseCaseAsk':
    '¿Borrar lo que Caseside guarda de {receipt}, también las notas de usted sobre ese caso? Esto no toca su caso en USCIS.',
  'kept.eraseCaseYes': 'Borrar este caso',
  'kept.keep': 'Conservar',
  'kept.caseErased': 'El caso se borró de aquí.',
  'kept.hidden': 'Ahora está oculto.',
  'kept.unnamed': {
    one: '{n} caso no se nombra aquí: ahora nadie tiene la sesión iniciada en la cuenta de ese caso en USCIS.',
    many: '{n} de casos no se nombran aquí: ahora nadie tiene la sesión iniciada en la cuenta de esos casos en USCIS.',
    other: '{n} casos no se nombran aquí: ahora nadie tiene la sesión iniciada en la cuenta de esos casos en USCIS.',
  },
  'kept.name': 'Mostrar cuáles',

  'kept.open': 'Verlo',
  'kept.openMore':
    'Usted puede ver lo guardado aun con la sesión de USCIS cerrada. También puede verlo cualquier otra persona que use esta computadora y presione esto.',
  'kept.openPress': 'Abrir lo guardado',
  'kept.openOff': 'Encienda el historial para verlo.',
  'kept.opened': 'Está abierto en una pestaña nueva.',
  'kept.openFailed': 'Caseside no pudo abrirlo en este momento.',

  'kept.how': 'Cómo se guarda',
  'kept.history': 'Guardar el historial en esta computadora',
  'kept.historyMore':
    'Solo en su propia computadora. Cuando está apagado, no se agrega ni se muestra nada, y lo guardado se queda hasta que usted lo borre.',
  'kept.pause': 'Pausarlo',
  'kept.pauseMore': 'Lo guardado se queda. No se agrega nada.',
  'kept.months': 'Olvidar lo que tenga más de',
  'kept.monthsMore': 'Se quedan las respuestas más recientes de cada caso y sus notas.',
  'kept.monthsNever': 'No olvidar nunca',
  'kept.monthsSome': { one: '{n} mes', many: '{n} de meses', other: '{n} meses' },
  'kept.monthsAsk': {
    one: '¿Olvidar para siempre, ahora y de aquí en adelante, lo que Caseside vio por última vez hace más de {n} mes?',
    many: '¿Olvidar para siempre, ahora y de aquí en adelante, lo que Caseside vio por última vez hace más de {n} de meses?',
    other:
      '¿Olvidar para siempre, ahora y de aquí en adelante, lo que Caseside vio por última vez hace más de {n} meses?',
  },
  'kept.monthsYes': 'Olvidarlo',
  'kept.signOut': 'Borrarlo cuando cierro la sesión de USCIS',
  'kept.signOutMore': 'También sus notas.',
  'kept.signOutAsk':
    '¿Borrar todo lo que Caseside guarda aquí, también sus notas, cada vez que usted cierre la sesión de USCIS? Cuando Caseside no puede estar seguro de que usted la cerró, oculta todo de inmediato. Vuelve cuando usted inicia sesión en la misma cuenta; si no, se borra la próxima vez que se abra el navegador.',
  'kept.signOutYes': 'Borrarlo cada vez que cierre la sesión',
  'kept.notChanged': 'Caseside no pudo cambiar esto en este momento.',

  'kept.erase': 'Borrar todo',
  'kept.eraseAsk': '¿Borrar todo lo que Caseside guarda en esta computadora? Esto no toca su caso en USCIS.',
  'kept.eraseAll': 'Borrar todo',
  'kept.erased': 'Todo se borró. Ahora no hay nada de sus casos guardado en esta computadora.',
  'kept.notErased': 'Caseside no pudo borrarlo en este momento. Sigue ahí. Por favor, inténtelo de nuevo.',

  'kept.newerSettings':
    '**Una versión más nueva de Caseside guardó sus ajustes.** Se dejaron como están. Actualice Caseside para cambiarlos.',
  'kept.fault.newer':
    '**Una versión más nueva de Caseside hizo el historial de aquí.** Se dejó como está. Actualice Caseside para usarlo.',
  'kept.fault.full':
    '**En esta computadora ya no hay espacio para el historial.** La lectura más reciente no se pudo guardar.',
  'kept.fault.blocked': '**Otra ventana tiene abierto el historial.** Ciérrela, y recargue esta página.',
  'kept.fault.hidden':
    '**El historial está oculto.** Usted le pidió a Caseside borrarlo al cerrar la sesión, y su sesión puede haber terminado. Vuelve cuando USCIS responda otra vez para la misma cuenta. Si no, se borra la próxima vez que se abra el navegador.',
  'kept.fault.other':
    '**No se puede abrir el historial de esta computadora.** Usted puede borrar todo y empezar de nuevo.',

  'backup.heading': 'Hacer una copia de seguridad, y traer una',
  'backup.what':
    'Una copia de seguridad es un archivo con todo lo que Caseside guarda aquí. Contiene sus nombres, números de recibo y notas. Lleva un historial a otro navegador o a otra computadora.',
  'backup.passphrase': 'Frase secreta (puede dejarla vacía)',
  'backup.again': 'La misma frase secreta otra vez',
  'backup.lost':
    'Con una frase secreta nadie puede leer el archivo sin ella. **Nadie puede recuperar una frase secreta perdida.**',
  'backup.open': 'Sin una frase secreta, quien tenga el archivo puede leerlo.',
  'backup.strength.weak': 'Débil: una computadora puede adivinarla. Use 12 caracteres o más.',
  'backup.strength.fair': 'Regular. Cinco palabras que no van juntas son más fuertes.',
  'backup.strength.strong': 'Fuerte.',
  'backup.differ': 'Las dos todavía no son iguales.',
  'backup.make': 'Hacer la copia',
  'backup.working': 'Un momento…',
  'backup.made': 'La copia está guardada como archivo. Se queda donde van sus descargas hasta que usted la borre.',
  'backup.notMade': 'Caseside no pudo hacer la copia en este momento.',
  'backup.file': 'Traer una copia de seguridad',
  'backup.off': 'Encienda el historial para traer una.',
  'backup.needs': 'Esta copia está sellada. ¿Cuál es su frase secreta?',
  'backup.unseal': 'Abrirla',
  'backup.fault.wrong': 'Esta no es su frase secreta, o alguien cambió el archivo. No se trajo nada.',
  'backup.fault.none': 'Esto no es una copia de seguridad de Caseside. No se trajo nada.',
  'backup.fault.newer': 'Un Caseside más nuevo hizo esta copia. Actualice Caseside para traerla. No se cambió nada.',
  'backup.fault.damaged': 'Esta copia está dañada. No se trajo nada de ella.',
  'backup.fault.large': 'Este archivo es demasiado grande para ser una copia de Caseside. No se trajo nada.',
  'backup.fault.masked': 'Este es un informe con nombres ocultos. Nunca entra en un historial.',
  'backup.fault.report': 'Este es un informe y no una copia de seguridad. No se trajo nada.',
  'backup.fault.broken': 'Caseside no pudo mirarlo en este momento. No se trajo nada.',
  'backup.coming': 'Mire antes de que entre: {name}',
  'backup.cases': { one: '{n} caso', many: '{n} de casos', other: '{n} casos' },
  'backup.readings': { one: '{n} lectura', many: '{n} de lecturas', other: '{n} lecturas' },
  'backup.notes': { one: '{n} nota', many: '{n} de notas', other: '{n} notas' },
  'backup.new': '**Nuevo: {cases}, {readings}, {notes}.**',
  'backup.nothingNew': '**Nada de este archivo es nuevo aquí.**',
  'backup.have': {
    one: 'Usted ya tiene {n} lectura de él.',
    many: 'Usted ya tiene {n} de lecturas de él.',
    other: 'Usted ya tiene {n} lecturas de él.',
  },
  'backup.madeOn': 'Hecha el {day} con Caseside {version}.',
  'backup.case': 'Caso',
  'backup.isNew': 'Nuevo',
  'backup.youHave': 'Usted tiene',
  'backup.safe': 'Nada de lo que usted tiene se cambia ni se pierde. Entra todo, o nada.',
  'backup.bringIn': 'Traerla',
  'backup.doNot': 'No traerla',
  'backup.in': 'Ya está adentro. Todo lo que usted tenía sigue aquí.',
  'backup.inUnsure': {
    one: 'Ya está adentro. Todo lo que usted tenía sigue aquí. De {n} lectura, las horas de USCIS no dicen si vino antes o después de las suyas.',
    many: 'Ya está adentro. Todo lo que usted tenía sigue aquí. De {n} de lecturas, las horas de USCIS no dicen si vinieron antes o después de las suyas.',
    other:
      'Ya está adentro. Todo lo que usted tenía sigue aquí. De {n} lecturas, las horas de USCIS no dicen si vinieron antes o después de las suyas.',
  },
  'backup.notIn': 'No se pudo traer. Todo está como estaba.',

  'paper.title': 'Informe de Caseside',
  'paper.print': 'Imprimir, o guardar como PDF',
  'paper.asking': 'Preparando las páginas…',
  'paper.refused': 'Aquí no hay nada que imprimir. Abra su caso al lado de la página de USCIS, y elija Imprimir allí.',
  'paper.ended': 'Su sesión de USCIS terminó.',
  'paper.endedText':
    'Para mantener privado su caso, Caseside quitó estas páginas de la pantalla. Inicie sesión de nuevo en la página de USCIS para hacerlas otra vez. Esto no dice nada sobre su caso.',
};
