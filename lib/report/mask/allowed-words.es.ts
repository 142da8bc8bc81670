// Spanish words that may stay in a masked text: the words of USCIS's Spanish status texts and letters. Data only.
// As in the English list, no word that is also a common name stands here (Rosa, Cruz, Mar, Julio …). Read as lower case.

export const PLAIN_WORDS_ES = `
a abierta abierto abogado acción aceptada aceptado aceptó activamente actual actualice actualizada actualizado actualmente
además adicional adicionales adjunta adjunto administrativa agencia ahora al algo alguna algunas alguno algunos ambos
antes anteriormente apelación apelaciones aprobación aprobada aprobado aprobamos aprobó aquí asilo así asistencia asistir
aún aunque aviso avisos autorización ayuda beneficiario beneficio beneficios biometría biométrica biométricas biométrico
biométricos bien buzón cada calendario cambia cambiamos cambiar cambio cambiodedireccion cancelada cancelado cancelamos
cancelación carta cartas casada caso casos categoría centro cerrada cerrado certificado cita citas ciudadanía ciudadano
código códigos comenzó como completa completado completamos completar completo comuníquese con confirmación consulado
contacto contáctenos contenido continúa continuar continuaremos copia correcta correcto correo correspondencia correspondiente cual cuando cualquier
cuenta cuentas cumplir dactilares dar darnos datos de deba debe decidió decisión del demora denegación denegada denegado
denegamos denegó dentro departamento departamento derecho desde después detalles determinación devolvió devuelta devuelto día
días digital digitales dirección disponible documentación documentos documento donde dónde dos durante e ejecutiva
electrónica electrónico elegible el ella ellos electrónicamente emitida emitido emitimos empleo empleador en encuentra
entrega entregada entregado entregó entrevista entrevistas enviada enviado enviamos enviará enviaremos envíe envió enviarla
enviarle enviarlo envía es esa ese eso especial espera esperar espere está estado estados estamos estar estas este esta
esto estos estatus evidencia examen explica extranjero extensión falta familia familiar familiares favor fecha fechas
final finalmente formulario formularios fue fueron gobierno gracias guía ha haber hace hacer han hasta hay hemos historial hora horas
huellas identidad incompleta incompleto incluida incluido incluye incorrecta incorrecto indica información informar
inglés inicial inicialmente inmigración inmigrante inmigrantes instrucciones intención internet investigación ir jurisdicción la las le lea les ley línea
llame llamar llegada llegó lo local los lugar más mayor mediante menos mensaje mensajes mes meses mientras miembro mismo
moción momento motivo mudó muda mudanza múltiples nacional nacionales necesaria necesario necesita necesitamos negada negado ni no nombramiento norma
nos nosotros notificación notificaciones notificamos notificó nueva nuevamente nuevas nuevo nuevos número números o obtener oficial oficiales oficina
oficinas ordenamos ordenó original originales otra otras otro otros pagar página pago para parte partir pasado pedir pendiente pero
permanente permiso persona petición peticionario peticiones plazo podemos podría por porque portal posible postal presenta
presentada presentado presentar presente presentó previa previamente previo primer primera procesaremos procesamiento procesando
procesar proceso producción produciendo produjo programa programada programado programamos programó pronto proporcionar próxima próximo próximos prueba puede pueden
pública público que quedó queja razón reabierto reabrimos rechazada rechazado rechazamos rechazó reciba recibida recibido
recibimos recibió recibir recibiremos recibo recientemente recogida recogido recogió reconsideración referencia registrada registrado registro relacionada
relacionado reemplazo rembolso remitida remitido reprogramada reprogramado reprogramar representante requerida requerido requiere requisitos residencia
residente respecto responder respuesta resultado revisando revisar revisaremos revisión revocación revocada revocado revocó sala
se segunda segundo seguridad según seguro semana semanas será serán servicio servicios si sí sido siga siguiente siguientes sin sino
sistema sitio sobre solamente solicita solicitada solicitado solicitamos solicitante solicitar solicitó solicitud solicitudes solo
sólo son su subtipo sujeta sujeto sus suspendida suspendido tal también tan tarde tarjeta tarjetas telefónica tenemos tener
tenga terminación terminada terminado tiempo tiene tienen tipo título toda todas todavía todo todos tomará tomaremos trabajo
tramitando transferencia transferida transferido transferimos transfirió tres u última últimas último últimos un una unidos
unas uno unos usar uscis usted ustedes utilizar válida válido ver verifica verificación verificar vez vía viaje visado visite visita visa
vista volver web y ya
enero febrero marzo septiembre setiembre octubre noviembre diciembre
`;

/** Words that stay only in small letters: with a capital they may be a name. */
export const SMALL_ONLY_ES = 'abril mayo junio julio agosto será sala son lea ella norma le';
