// The questions that Ask understands, in Spanish: the first wording of each is the one that is shown, the others are how people put it.
// Wordings are parted by ` | `. Data only.

export const QUESTIONS_ES = {
  'code-meaning':
    '¿Qué significa este código? | qué significa IAF | qué quiere decir el código FTA0 | significado del código DA | qué es este código | explique el código IAF | me sale el código FTA0 | qué es FTA0 | código en mi caso qué es',
  'newest-code':
    '¿Cuál es el código más nuevo? | último código de mi caso | código más reciente | último evento | cuál fue el último código que pusieron | evento más nuevo | lo último en el historial',
  'what-changed':
    '¿Cambió algo? | hay algo nuevo | hay novedades | alguna actualización | qué cambió desde ayer | cambió mi caso | hay noticias de mi caso | se movió mi caso | qué hay de nuevo | actualizaron algo',
  'when-changed':
    '¿Cuándo cambió? | cuándo actualizaron mi caso | qué día cambió el estatus | fecha del último cambio | desde cuándo tiene este estatus | en qué fecha lo actualizaron | cuándo empezó este estado',
  'status-now':
    '¿Cuál es el estado de mi caso? | cómo va mi caso | en qué va mi caso | estatus de mi caso | estado de mi solicitud | en qué etapa está mi caso | qué pasa con mi caso | cómo está mi caso | qué dice mi caso | en qué paso voy',
  'what-must-i-do':
    '¿Qué debo hacer? | tengo que hacer algo | necesitan algo de mí | qué hago ahora | qué sigue para mí | debo mandar algo | me están esperando | tengo que responder algo | me piden algo | cuál es el siguiente paso',
  'case-closed':
    '¿Está cerrado mi caso? | cerraron mi caso | dice cerrado | mi caso está cerrado | se acabó mi caso | cerrado significa que terminó | caso cerrado qué es | ya terminó mi caso',
  'actively-reviewed':
    '¿“Revisión activa” significa que lo tiene un oficial? | mi caso está siendo revisado activamente | lo está viendo un oficial | alguien está trabajando en mi caso | revisión activa qué significa | hay un oficial asignado | tiene un oficial mi caso',
  'silent-update':
    '¿Qué es una actualización silenciosa? | actualizaciones silenciosas | qué significa actualización silenciosa | qué es un silent update | actualización oculta | actualización sin cambios qué es | silent update en mi caso',
  'update-real':
    '¿Es real esta actualización? | por qué dice actualizado si nada cambió | cambió la hora del registro y nada más | es una actualización de verdad o del sistema | cambió la fecha pero no el estatus | se actualizó y no veo nada nuevo | la marca de tiempo se movió | actualizaron en la madrugada',
  'code-good':
    '¿Es bueno o malo este código? | FTA0 es buena señal | IAF es bueno | debo preocuparme por este código | este código es malo | este código significa que me van a aprobar | es buena noticia FTA1 | qué viene después de este código',
  'code-twice':
    '¿Por qué está un código dos veces? | por qué hay dos FTA0 | el mismo código dos veces | código repetido | se repite el código | dos veces el mismo evento | código duplicado',
  'account-vs-egov':
    '¿Por qué difiere mi cuenta de la página pública? | egov dice otra cosa | la página de estatus muestra otro estado | mi cuenta y egov no coinciden | estado diferente en la página y en la cuenta | cuál está bien, egov o mi cuenta | la página pública está atrasada',
  'event-redated':
    '¿Por qué tiene fecha nueva un evento viejo? | cambió la fecha de un evento | evento viejo con fecha nueva | le cambiaron la fecha a un evento | la fecha del evento se movió | un código viejo con fecha reciente | evento con otra fecha',
  'acked-by-adjudicator':
    '¿Qué significa ackedByAdjudicatorAndCms? | campo ackedByAdjudicator | qué es acked by adjudicator | ackedByAdjudicatorAndCms falso | ackedByAdjudicatorAndCms verdadero | campo acked qué significa | el adjudicador lo reconoció',
  'h008-approval':
    '¿Fue H008 mi aprobación? | H008 significa aprobado | me salió H008 | código H008 aprobación | H008 es aprobado | tengo el H008 | con H008 ya me aprobaron',
  'history-fewer-rows':
    '¿Por qué muestra menos renglones el historial? | el historial tiene menos entradas | faltan eventos en el historial | el historial está incompleto | por qué hay menos líneas en el historial | desaparecieron cosas del historial | menos filas que eventos',
  'time-zone':
    '¿Es correcta la zona horaria? | qué zona horaria es | la fecha está mal por un día | la hora está mal | es hora del este o UTC | por qué sale otro día | hora equivocada',
  'when-decided':
    '¿Cuándo se decidirá? | cuándo van a decidir | cuándo me aprueban | cuánto falta | cuánto tiempo más | cuándo tendré respuesta | cuándo me llega la green card | cuándo sale mi residencia | en cuánto tiempo deciden | cuándo estará listo mi caso | cuántos meses faltan',
  'outside-normal-time':
    '¿Está mi caso fuera del tiempo normal? | mi caso está tardado | tarda más de lo normal | fuera del tiempo de procesamiento | mi caso está retrasado | cuándo puedo preguntar por mi caso | ya pasó el tiempo normal | puedo hacer una consulta por demora',
  'how-long-waiting':
    '¿Cuánto tiempo pasó desde que presenté? | cuántos días desde que apliqué | cuánto llevo esperando | cuánto tiempo lleva pendiente | fecha en que presenté | cuándo metí mi solicitud | cuántos meses llevo | desde cuándo está pendiente',
  'later-filers-first':
    '¿Por qué aprueban antes a quienes presentaron después? | otros aplicaron después y ya los aprobaron | mi amigo aplicó después y ya tiene | aprueban a otros primero | los que metieron después ya tienen la tarjeta | por qué a ellos sí y a mí no | gente con recibo más nuevo ya aprobada',
  'biometrics-to-decision':
    '¿Cuánto pasa de las huellas a la decisión? | cuánto tiempo después de las huellas | después de los biométricos cuándo deciden | ya hice biométricos cuánto falta | tiempo entre huellas y aprobación | cuántas semanas después de las huellas | biométricos y luego cuánto tarda',
  'premium-clock':
    '¿Corre ahora el plazo del procesamiento premium? | empezó el premium processing | ya corre el premium | los 15 días del premium | cuándo terminan los días premium | aceptaron mi I-907 | mi caso es premium | reembolso del premium',
  'rfe-deadline':
    '¿Hasta cuándo debo responder la solicitud? | cuándo vence mi RFE | fecha límite del RFE | cuántos días tengo para responder | plazo para responder la solicitud de evidencia | último día para mandar la evidencia | hasta qué fecha puedo contestar',
  'inquiry-speeds':
    '¿Una consulta lo hace más rápido? | si llamo va más rápido | ayuda escribir al congresista | una solicitud de servicio lo acelera | sirve llamar a USCIS | el ombudsman lo acelera | si pregunto avanza más rápido',
  expedite:
    '¿Puedo pedir que vaya más rápido? | cómo pido que agilicen mi caso | solicitud de agilización | pedir expedite | acelerar mi caso | cómo acelero el permiso de trabajo | emergencia para acelerar | trámite urgente',
  'office-slow':
    '¿Es lenta mi oficina? | qué oficina es más rápida | mi oficina es lenta | es lento el centro de servicio | qué tan rápida es esta oficina | oficina local lenta | unas oficinas son más rápidas',
  'appointment-ahead':
    '¿Tengo una cita? | cuándo es mi cita | tengo cita de huellas | cuándo es mi entrevista | próxima cita | fecha de mi cita | me dieron cita | qué día tengo que ir | ya programaron mi entrevista | hay alguna cita',
  'appointment-for-what':
    '¿Para qué es la cita? | por qué tengo una cita | qué tipo de cita es | la cita es de huellas o entrevista | motivo de la cita | qué me van a hacer en la cita | de qué es la cita',
  'fingerprints-taken':
    '¿Tomaron o reutilizaron mis huellas? | ya tomaron mis huellas | reutilizaron mis biométricos | usaron mis huellas anteriores | mis huellas están en el registro | se hicieron mis biométricos | huellas aplicadas a mi caso',
  'move-appointment':
    '¿Puedo cambiar mi cita? | cómo cambio mi cita | no puedo ir a la cita | reprogramar la entrevista | cambiar la fecha de las huellas | perdí mi cita de huellas | falté a mi cita | posponer la entrevista',
  'will-be-interviewed':
    '¿Me van a entrevistar? | va a haber entrevista | me toca entrevista | necesito entrevista | me harán una entrevista | cuándo me llaman a entrevista | hay entrevista en mi caso',
  'interview-waived':
    '¿Me dispensan la entrevista? | me quitaron la entrevista | exención de entrevista | sin entrevista | entrevista no requerida | me perdonan la entrevista | waiver de entrevista',
  'interview-cancelled':
    '¿Cancelaron mi entrevista, y por qué? | entrevista cancelada | cancelaron la entrevista | por qué cancelaron mi entrevista | se canceló mi entrevista | suspendieron la entrevista | me cancelaron la cita de entrevista',
  'interview-no-decision':
    '¿Por qué no hay decisión si ya fue la entrevista? | tuve mi entrevista y no hay decisión | después de la entrevista nada | entrevista hecha y sigo esperando | ya me entrevistaron y nada | por qué no contestan después de la entrevista | esperando desde la entrevista',
  'which-office-sees-me':
    '¿Qué oficina me atenderá? | dónde es mi entrevista | en qué oficina es mi cita | a dónde voy para las huellas | dirección de la cita | dónde tengo que ir | lugar de mi entrevista',
  'oath-date':
    '¿Cuándo es mi juramento? | fecha de la ceremonia de juramento | cuándo juro | ceremonia de naturalización | ya programaron mi juramento | cuándo me hago ciudadano | carta N-445',
  'passed-test':
    '¿Pasé el examen? | pasé el examen de ciudadanía | pasé el examen de inglés | resultado del examen cívico | aprobé el examen | reprobé el examen | resultado de la prueba',
  'rfe-sent':
    '¿Mandaron una solicitud de evidencia? | tengo un RFE | me mandaron RFE | hay solicitud de pruebas | pidieron más evidencia | pedido de evidencia | pidieron más documentos | solicitud de evidencia abierta',
  'rfe-wants':
    '¿Qué quieren en la solicitud? | qué pide el RFE | qué documentos piden | de qué es el RFE | por qué me mandaron un RFE | qué evidencia quieren | qué debo mandar para el RFE | qué le falta a mi solicitud',
  'reply-arrived':
    '¿Llegó mi respuesta? | recibieron mi respuesta | llegó mi respuesta al RFE | mandé la evidencia la recibieron | USCIS recibió mis documentos | está registrada mi respuesta | les llegó lo que mandé',
  'upload-in-file':
    '¿Está en el expediente lo que subí? | subí un documento | se subió mi evidencia | mis documentos subidos | ven lo que subí | dónde están mis archivos | qué documentos hay en mi caso | lista de documentos',
  'medical-valid':
    '¿Es válido o falta mi examen médico? | mi I-693 es válida | se venció mi examen médico | falta el médico | recibieron mi examen médico | necesito otro examen médico | vacunas I-693',
  'see-notice':
    '¿Puedo ver la carta aquí? | dónde veo la carta | dónde está mi aviso | abrir la notificación | leer la carta | ver mi I-797 | qué cartas mandaron | mandaron una carta | lista de avisos',
  'noid-denial':
    '¿Un aviso de intención es una negación? | qué es un NOID | NOID es negación | intención de negar | aviso de intención de negar | me llegó un NOID | quieren negar mi caso | intención de revocar',
  'lawyer-notified':
    '¿Le avisaron a mi abogado? | mi abogado recibió la carta | mi abogada sabe | le mandaron a mi abogado | quién es mi representante | mi abogado está en el caso | notificaron a mi abogado',
  'g28-accepted':
    '¿Aceptaron mi G-28? | G-28 rechazada | está la G-28 en el expediente | formulario del abogado | estatus de la G-28 | rechazaron el formulario de mi abogado | aceptaron a mi representante',
  'where-is-case':
    '¿Dónde está mi caso? | qué oficina tiene mi caso | en qué centro de servicio está | quién tiene mi caso | dónde está mi expediente | a dónde lo mandaron | en qué oficina está mi solicitud | qué centro lo tiene',
  'why-transferred':
    '¿Por qué lo transfirieron? | por qué mandaron mi caso a otra oficina | motivo de la transferencia | por qué movieron mi caso | transferido por qué | por qué cambió de oficina | razón del traslado',
  'transfer-good':
    '¿Es buena o mala una transferencia? | es bueno que lo transfieran | transferencia es mala señal | me transfirieron el caso es malo | la transferencia lo retrasa | transferir significa entrevista | qué significa que lo transfirieron',
  'office-letters':
    '¿Qué es NBC, SCOPS o SCD? | qué es NBC | qué significa SCD | qué quiere decir SCOPS | qué es MSC | qué es el centro nacional de beneficios | qué significan las letras de la oficina | qué es un ASC',
  'which-processing-time':
    '¿Qué tiempo de procesamiento me toca? | qué tiempo de procesamiento miro | tiempos de procesamiento de USCIS | qué categoría escojo en tiempos de procesamiento | cómo se lee la página de tiempos | tiempo de procesamiento de mi oficina | cuál es el tiempo de procesamiento',
  'ioe-office':
    '¿Es IOE una oficina? | qué es IOE | dónde queda IOE | qué significa IOE | IOE qué centro es | el recibo empieza con IOE | recibo IOE oficina',
  approved:
    '¿Me aprobaron? | está aprobado mi caso | ya me aprobaron | aprobaron mi green card | está aprobada mi residencia | fue aprobado | tengo aprobación | aprobado o no | ya está aprobado | fecha de aprobación',
  denied:
    '¿Me negaron el caso? | me negaron | está negado mi caso | negaron mi solicitud | hay una negación | me rechazaron | denegaron mi caso | fue denegado | revocaron mi caso',
  'why-denied':
    '¿Por qué lo negaron? | motivo de la negación | por qué me negaron | razón de la denegación | por qué rechazaron mi caso | por qué me lo denegaron | por qué lo revocaron',
  appeal:
    '¿Puedo apelar, y hasta cuándo? | cómo apelo | puedo apelar la negación | plazo para apelar | moción para reabrir | presentar I-290B | cuánto tiempo tengo para apelar | qué hago después de una negación',
  'card-made':
    '¿Hicieron, mandaron o entregaron mi tarjeta? | dónde está mi tarjeta | están haciendo mi tarjeta | mandaron mi green card | enviaron mi permiso de trabajo | producción de tarjeta | ya imprimieron mi tarjeta | mi tarjeta fue enviada | ya está lista mi tarjeta',
  'tracking-number':
    '¿Cuál es el número de rastreo? | número de rastreo de mi tarjeta | rastrear mi tarjeta | número de USPS | dónde está el número de rastreo | número de seguimiento | guía del correo',
  'card-lost':
    '¿Qué hago si la tarjeta se perdió o no llegó? | no llegó mi tarjeta | se perdió mi tarjeta | nunca recibí mi tarjeta | me robaron la green card | dice entregada y no la tengo | regresaron mi tarjeta | mi tarjeta se extravió',
  'card-destroyed':
    '¿Anularon o destruyeron mi tarjeta? | destruyeron mi tarjeta | tarjeta destruida | anularon mi tarjeta | USCIS destruyó mi tarjeta | destruida después de regresar | rompieron mi tarjeta',
  'card-valid-until':
    '¿Hasta cuándo vale la tarjeta? | cuándo vence mi tarjeta | fecha de vencimiento de la tarjeta | cuánto dura el permiso de trabajo | vigencia de la green card | por cuánto tiempo es válida | cuándo se vence mi EAD',
  'approval-final':
    '¿Es definitiva la aprobación? | me pueden quitar la aprobación | pueden revocar mi aprobación | la aprobación es final | pueden cancelar mi residencia después | me pueden quitar la green card | aprobación después de la corte',
  'will-reopen':
    '¿La van a reabrir o revisar? | van a reabrir mi caso | revisarán mi caso otra vez | están reabriendo casos | van a revisar casos aprobados | reabrirán mi caso negado | lo van a revisar de nuevo',
  'cases-together':
    '¿Cuáles de mis casos van juntos? | qué casos se presentaron juntos | mis casos están ligados | qué solicitudes van juntas | cuántos casos tengo | mi I-765 va con mi I-485 | casos relacionados',
  'spouse-approved-first':
    '¿Por qué aprobaron a mi pareja y a mí no? | a mi esposa la aprobaron y a mí no | a mi esposo le aprobaron | mi familia ya está aprobada menos yo | aprobaron a mi hijo antes | presentamos juntos y solo a ella | por qué a mi pareja primero',
  'sent-to-nvc':
    '¿Fue la petición al Centro Nacional de Visas? | mandaron mi I-130 al NVC | está en el NVC | la enviaron al departamento de estado | mi caso está en la embajada | petición en el consulado | ya llegó al NVC',
  'visa-number':
    '¿Hay un número de visa libre? | hay número de visa | está vigente mi fecha de prioridad | boletín de visas | cuándo se pone al día mi fecha | hay visa para mí | fecha de prioridad actual',
  'withdrawn-petition':
    '¿Me perjudica la petición retirada? | mi empleador retiró la petición | retiraron la I-140 | si retiran la petición qué pasa | mi patrón retiró | retirar mi caso | debo retirar y volver a presentar',
  'may-work':
    '¿Puedo trabajar ahora? | puedo trabajar | tengo permiso para trabajar | puedo empezar a trabajar | puedo trabajar mientras espero | puedo trabajar sin la tarjeta | es legal que trabaje | puedo seguir trabajando | puedo trabajar con el recibo | ya puedo empezar mi trabajo el lunes | sirve mi permiso de trabajo',
  'work-extended':
    '¿Se extendió mi permiso de trabajo? | extensión automática del permiso | extensión de 540 días | permiso vencido y renovación pendiente | se extiende solo mi permiso de trabajo | los 540 días me tocan | sigue valiendo mi permiso vencido',
  'may-travel':
    '¿Puedo viajar? | puedo salir del país | puedo salir de Estados Unidos | es seguro viajar | puedo ir a ver a mi familia | puedo ir a México | puedo viajar con la I-485 pendiente | puedo volver a entrar | me dejan regresar | puedo ir a ver a mi mamá | puedo tomar un avión | si salgo pierdo mi caso | puedo viajar con advance parole | ir de vacaciones | ir a Puerto Rico | qué pasa si salgo',
  'parole-made':
    '¿Hicieron mi permiso de viaje (advance parole)? | está listo mi advance parole | aprobaron mi advance parole | dónde está mi permiso de viaje | salió mi permiso de viaje | documento de viaje producido | I-131 enviado | ya hicieron mi documento de viaje',
  'in-status':
    '¿Estoy en estatus? | estoy legal | estoy en estatus legal | tengo estatus | estoy fuera de estatus | me pueden deportar | me van a deportar | me puede arrestar ICE | presencia legal | estancia legal | la migra me puede detener | soy indocumentado ahora | me van a poner en deportación',
  moved:
    '¿Qué hago si me mudé? | cambio de dirección | cómo cambio mi dirección | me cambié de casa | nueva dirección | actualizar mi dirección | formulario AR-11 | dirección equivocada | me mudé a otro estado',
  'country-pause':
    '¿Está en pausa mi caso por mi país? | es por mi país | pausa por país | prohibición de viaje | mi país está en la lista | por mi nacionalidad | casos de mi país detenidos | venezolanos en pausa | cubanos en pausa | haitianos | por donde nací | es por mi pasaporte | nicaragüenses pausados',
  'arrest-ticket':
    '¿Importa una multa o un arresto? | multa de tránsito | me arrestaron | afecta mi arresto | antecedentes penales | DUI | récord criminal | me afecta una infracción | tengo una condena | saldrá algo en la revisión de antecedentes',
  'need-lawyer':
    '¿Necesito un abogado? | debo contratar abogado | hace falta un abogado | puedo hacerlo sin abogado | dónde encuentro un abogado | ayuda legal gratis | un notario puede ayudarme | abogado barato de inmigración',
  'really-uscis':
    '¿Es de verdad de USCIS este correo o llamada? | es una estafa | me llamaron de inmigración | correo falso de USCIS | es real esta carta | me piden pagar por teléfono | mensaje de texto de USCIS | es fraude | llamada de estafa',
  'who-sees':
    '¿Quién puede ver esto? | quién ve mis datos | es privado | mandan mis datos a algún lado | es seguro usar esto | USCIS ve que uso esto | dónde se guardan mis datos | alguien más ve mi caso | privacidad | lo puede ver mi patrón',
  'show-lawyer':
    '¿Puedo mostrárselo a mi abogado? | cómo se lo mando a mi abogado | exportar para mi abogado | imprimir mi caso | guardar un informe | compartir con mi abogada | hacer un PDF | mandar una copia',
  'must-leave':
    '¿Debo salir del país para la residencia? | tengo que irme para sacar la green card | hay que salir para la residencia | proceso consular obligatorio | nuevo memorando green card | memorando PM-602-0199 | tengo que regresar a mi país por la visa | están sacando a la gente para la residencia',
  'asylum-fee':
    '¿Debo la tarifa de asilo? | tarifa anual de asilo | tengo que pagar el asilo cada año | cuánto es la tarifa de asilo | pagar el asilo | costo del asilo | aviso de pago de asilo',
  'civics-test':
    '¿Qué examen cívico me toca? | examen de ciudadanía 2008 o 2025 | nuevo examen de ciudadanía | cuántas preguntas tiene el examen | examen de 128 preguntas | qué versión del examen | cuál examen me van a hacer',
  'must-register':
    '¿Debo registrarme (G-325R)? | registro de extranjeros | formulario G-325R | tengo que registrarme con el gobierno | requisito de registro | registrar a mis hijos | estoy registrado',
  'card-expired-renewal':
    '¿Está vencida mi tarjeta mientras espero la renovación? | se venció mi green card y la I-90 está pendiente | I-90 pendiente tarjeta vencida | renovación de residencia pendiente | vale mi tarjeta vencida con el recibo | I-751 pendiente y tarjeta vencida | carta de extensión de residencia | extensión de 48 meses',
  'will-be-approved':
    '¿Lo van a aprobar? | me van a aprobar | me van a negar | qué posibilidades tengo | cree que me aprueben | me aprobarán | va a salir bien | parece que ya viene la aprobación | probabilidad de aprobación | cuál será la decisión | van a rechazar mi caso | me darán la residencia | voy a ganar',
  'why-so-long':
    '¿Por qué tarda tanto? | por qué se tarda tanto mi caso | por qué no avanza | por qué está atorado | por qué no hay movimiento | por qué no deciden | qué lo detiene | por qué la demora | por qué tan lento',
  'on-hold':
    '¿Está detenido mi caso? | mi caso está en pausa | pusieron mi caso en espera | hay una retención | caso congelado | está suspendido mi caso | caso parado | procesamiento administrativo',
  'contact-uscis':
    '¿Cómo me comunico con USCIS? | teléfono de USCIS | cómo hablo con una persona de USCIS | llamar a USCIS | contactar a USCIS | hablar con un oficial | chat con USCIS | cómo pregunto a USCIS',
  'file-copy':
    '¿Cómo pido una copia de mi expediente? | solicitud FOIA | copia de mi archivo | pedir mi expediente | ver todo mi archivo | expediente A | pedir mis récords',
  'checks-done':
    '¿Terminaron las revisiones de antecedentes? | revisión de antecedentes | estado de mi revisión de antecedentes | chequeo de seguridad | revisión del FBI | pasaron mis antecedentes | ya revisaron mis antecedentes',
  'form-and-kind':
    '¿Qué formulario y categoría es? | en qué categoría estoy | qué formulario es | qué tipo de caso es | mi categoría | es por familia o empleo | quién es el solicitante | número de recibo de mi caso',
  'was-rejected':
    '¿Devolvieron mi formulario sin aceptarlo? | devolvieron mi solicitud | rechazaron por el pago | rechazado por la tarifa | me regresaron el paquete | no aceptaron mi formulario | falló mi pago | problema con el pago',
  'is-it-allowed':
    '¿Está permitido usar Caseside? | es legal usar esto | está permitido | es oficial esta extensión | quién hizo esto | ustedes son USCIS | USCIS sabe de esta herramienta | usar esto daña mi caso | puedo confiar en esto',
} as const;
