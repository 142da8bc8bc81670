// Spanish sentences about saved files that were read back: what is wrong with one, and what was passed over. Data only; the same keys and
// values as in en/saved.ts.
import type { SAVED_EN } from '../en/saved.ts';
import type { InLanguage } from '../message.ts';

export const SAVED_ES: InLanguage<typeof SAVED_EN> = {
  'problem.tooBig': 'Este archivo tiene más de 50 MB, así que no se leyó.',
  'problem.tooDeep': 'Esto tiene más de 500 niveles, uno dentro de otro, así que no se leyó.',
  'problem.notText': 'Este archivo no es texto, así que no es una respuesta de USCIS.',
  'problem.notFound': 'Ese archivo no existe.',
  'problem.cannotOpen': 'Este archivo no se pudo abrir.',
  'problem.emptyFile': 'En este archivo no hay nada.',
  'problem.emptyFolder': 'En esta carpeta no hay ninguna respuesta guardada.',
  'problem.notJson': 'Esto no se pudo leer en la línea {line}, columna {column}: {what}.',
  'problem.fault.ended': 'el texto termina antes de tiempo',
  'problem.fault.unexpected': '{found} no va ahí',
  'problem.fault.bad-string': 'hay un salto de línea o un carácter de control dentro de las comillas',
  'problem.fault.bad-number': 'un número está escrito de una manera que JSON no permite',
  'problem.fault.bad-escape': 'hay una barra inversa delante de un signo que JSON no permite',
  'problem.fault.more-text': 'hay más texto después del final',
  'problem.hint.markdownEscapes':
    'Un foro o un chat puso barras inversas en el texto. Copie la respuesta de nuevo, directo del navegador.',
  'problem.hint.wrappedLines':
    'Un programa de correo o una terminal cortó sus líneas largas. Mejor guarde la respuesta como archivo.',
  'problem.hint.curlyQuotes':
    'Las comillas rectas se convirtieron en comillas curvas, como hacen los teléfonos y los procesadores de texto. Copie la respuesta de nuevo, directo del navegador.',
  'problem.hint.pythonLiteral':
    'Así imprime Python, y no es JSON. Imprímalo con json.dumps, o guarde la respuesta misma.',
  'problem.hint.javaScriptLiteral':
    'Así imprime una consola de JavaScript, y no es JSON. Use JSON.stringify, o guarde la respuesta misma.',
  'problem.hint.firefoxTree':
    'Este es el árbol que dibuja Firefox. Presione “Datos sin procesar” (“Raw Data”) en Firefox, y luego “Copiar” (“Copy”).',
  'problem.hint.extensionText':
    'Una extensión de JSON del navegador reescribió el texto. Abra la dirección web en una ventana privada y cópielo allí.',
  'problem.hint.cutOff':
    'Falta el final: el texto se cortó en el camino. Cópielo de nuevo completo, o guárdelo como archivo.',
  'problem.duplicateKey':
    'La clave {key} está dos veces (otra vez en la línea {line}, columna {column}). Cuenta la última.',
  'problem.duplicateKeyInside': 'La clave {key} está dos veces en una respuesta. Cuenta la última.',
  'problem.rounded':
    'El navegador redondeó el número largo de la línea {line}, columna {column}. Apague “Pretty-print” (“Dar formato al texto”) y copie de nuevo.',
  'problem.webPage.signed-out':
    'Esta es una página para iniciar sesión: nadie tenía la sesión iniciada. No dice nada sobre el caso. Inicie sesión, abra la dirección web de nuevo y guarde eso.',
  'problem.webPage.blocked':
    'Esta es la página de una barrera delante de USCIS. No dice nada sobre el caso. Inténtelo más tarde.',
  'problem.webPage.server-error':
    'Esta es una página de error. No dice nada sobre el caso. Puede que el recibo sea de otra cuenta, o que haya una falla en USCIS.',
  'problem.webPage.not-json':
    'Esta es una página web sin datos de un caso. En su lugar, guarde lo que responde una de las direcciones web.',
  'problem.emptySomewhere':
    'USCIS respondió aquí que no hay nada. No se puede saber de qué dirección web es: póngale al archivo el nombre de ella, por ejemplo receipt_info.json.',
  'problem.failedSomewhere': '{outcome} No se puede saber qué dirección web respondió eso.',
  'problem.otherService':
    'Esta es una respuesta de {site}, otro servicio. Caseside lee las respuestas de my.uscis.gov, cuando usted tiene la sesión iniciada.',
  'problem.pageWithoutCases': 'Esto es de la página de USCIS, y no tiene ningún caso.',
  'problem.harWithoutAnswers':
    'Esta grabación de un navegador (HAR) no tiene ninguna respuesta sobre un caso. Abra su caso mientras graba, y guárdela de nuevo.',
  'problem.harWithoutContent':
    'Esta grabación de un navegador (HAR) se guardó sin lo que respondió {address}. Guárdela “con contenido” (“with content”).',
  'problem.noAnswer': 'Esta no es una respuesta de USCIS que Caseside conozca.',
  'problem.noAnswerAt':
    'Lo que empieza en la línea {line}, columna {column} no es una respuesta de USCIS que Caseside conozca.',
  'problem.otherShape': 'Por su nombre esto es {address}, pero no parece una respuesta de esa dirección web.',
  'problem.nameless':
    'Esta respuesta ({address}) no nombra ningún recibo, y hay más de un caso. Ponga cada caso en su propia carpeta.',
  'problem.older': 'Hay otra respuesta de {address} para {receipt}. Esa cuenta; esta se dejó fuera.',
  'problem.noReceipt': 'el caso sin número de recibo',
  'problem.newerReport': 'Una versión más nueva de Caseside hizo este informe ({schema}). Se dejó como está.',
  'problem.brokenReport': 'Este informe de Caseside está dañado en {where}, así que no se leyó.',
  'problem.maskedAll': 'Este archivo se guardó sin nombres ni números. Por eso todos los casos se muestran sin ellos.',
  'problem.more': {
    one: 'Hay 1 problema más en este archivo.',
    many: 'Hay {n} de problemas más en este archivo.',
    other: 'Hay {n} problemas más en este archivo.',
  },
  'remark.words': 'Hay palabras alrededor de los datos; las primeras, en la línea {line}. Se pasaron por alto.',
  'remark.besides': 'Además de las respuestas hay otra cosa en este archivo. Se pasó por alto.',
  'remark.older': 'Hay una respuesta más nueva de {address} para {receipt}. Esa cuenta.',
};
