// Spanish words that may stay in a masked text: the words of USCIS's Spanish status texts and letters,
// and those of our own Spanish labels (lib/locales/es). Data only.
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
guarda leerla llena mb memoria navegador valores abandonado abandono abre abrió académico acompañan acreditado actividad actuar acuerdo adecuada adelantado adelante adivina
administrativamente administrativo admisión admitido adoptado adoptar agencias agregado ajustar ajuste alcanzó alguien alivio allí
amerasiático anexo anota anotó ante antecedentes antemano anterior anticipado antigua antiguo anual anuló apartado aplicadas apoyo
aprendices aprobar archivo artistas asesoría asilado asunto atletas audiencia autenticidad automáticamente autorizados auténtico
avanzado año años bajo barrera basadas basado bases bastante biográfica buena calidad califica calificado califican cambiada
cambiados cambiaron cambios canceló cargo causa causales centros ceremonia certificación cheque ciertos ciudadanos clase
clasificar coincide coinciden coincidió colectiva comercial comerciantes comercio comparecencia completos computadora computadoras
condicional condiciones conexión confirmó confíe conoce conocida conocimiento conozca consideración consideró consta continental
continuación contra contrato convención corregirlo correr corrigió corta cortó cosa creó crédito cubierta cubrir cubrió cumple
cumplen cívica cónyuge cónyuges dactilar dado dañadas dañado decidido decidieron decidir decidirlo decir declaración decía dejó
delante demasiado demostró demás denegar denegaron dependiente dependientes deportación deportado desea designación despacio
destacado destruirlo destruyó detener determinado determinó detuvo devolvieron devuelvan devuelve dice dicen diciendo diferida
dificultad directos discapacidad distinto distintos dividida económico educación ee efecto ejecutivo elección elegibilidad
eliminación eliminar ello emisión emite empezara empezó empresa empresario encontró enfermeros enmendada entrada entrar entre
entregadas entregar entregarlo entretenimiento enviaba enviados envían equidad equivocada equivocado era escanearon escaneo
escrito especiales especializada estaba estaban estadía estudiante estudiantes estuvo están etapa evento excepcional excepciones
exención eximió expediente expedientes explicado extender extraordinaria factura falla faltaba faltaban faltan fianza fila fin
finalizada financiero firma firmado forma foto fotos fuera funcionó ganó gerente giro grupo habilidad había hacerse haciendo hacía
haya hecha hechas hecho hicieron hija hijo hizo hogar hubo huella huérfano iba idoneidad ilegal impresa impresión impresora
imprime imprimió inadmisibilidad incompletos independiente indochinos infancia informe informó iniciada iniciales inicio inició
inmediata inmediato inmigrar intento intercambio interna interno interés inversionista inversionistas inversión investigador
invita involucradas irlandés junta juntas junto juntos jurada juramento lado lectura leen leer legales legalización levantó leyó
libreta lista llega llegados llegar llegaron llenó locales léala léalo límite líneas madre maltratado mandó manera mantuvo marca
marcada marcado matrimoniales mejor menor miembros militar mirar mirarlo mire misma mismos monto mostrar mostraron mostró muestra
muestran muestre mujer multinacional muy máquina máquinas médica médico nacido nacimiento nacionalidad nada nadie naturalización
necesarios necesitaba negó ninguna ningún nombra nombre norte nota obtuvo oculto ocupación oferta operaciones orden ordenaron
otorgado otorgó padre pagado palabras papel parece partes participan pasaporte paso pasó patrocinador patrocinio pausa país pedida
pedido pedidos pedía perdida perjudicar permanentes persecución personales personas período pide piden pidieron pidió pie planea
ponerle portabilidad posterior precertificado preferencia pregunta pregúntele preparar prepararlo presencia presentación preservar
principio prioritario problema procedimientos procesarlo producida producido profesional profesionales profesor prometido
promotores propuso propósitos protección publicado pudo pueda puesto puso públicos quien quitan quitar quitó reabrió readmisión
recepción reconocido reconocimiento recordatorio reembolsada reembolso reemplazar refugiado regionales registros regla reglas
regresa reingreso religiosa reloj remitente remoción removido renovación repatriación reprogramó requisito rescindido residentes
resolver resolvió respondida respondió respuestas restablecimiento retirado retiro retiró reunió revirtió revisa revise revisó
revocar rápido sabe salida salir salió sea secciones sección seguir segundos separado ser sesión significa significado sigue
siguió solicitantes soltero solución suficiente supervisión suplementaria suplemento tampoco tardía tarifa tarifas temporal
temporales tenía tenían tercera terceros terminar terminó texto tiempos toma tomadas tomaron tomó trabaja trabajador trabajadores
trabajar transición transparente transportista traslados trata tratado trató tribunal tribunales trámite tuvo títulos unidad
usarlas usaron uso usuario usuarios usó uu vacunación veces verificaciones verificarlo verificó viajar viene vieron vinculó
violencia visitante visitantes visto viudo voluntaria volvió vuelve válidos víctima víctimas éxito óptico órgano
enero febrero marzo septiembre setiembre octubre noviembre diciembre
`;

/** Words that stay only in small letters: with a capital they may be a name. */
export const SMALL_ONLY_ES =
  'abril mayo junio julio agosto será sala son lea ella norma le bienvenida grande paz niño verde blanco fe campo casado hermano hermana puerto banco mira miró vino vio sello van va da dan dio marcó cerró mano mal vea libre';
