// Spanish words that speak of what no record can answer, by question. Parted by ` | `; small letters, no accents. Data only.

export const CUES_ES = {
  'may-travel':
    'viajar | viaje | viajo | volar | vuelo | avion | salir del pais | salir de estados unidos | salir de eeuu | si salgo | crucero | regresar | regreso | volver | reingresar | vacaciones | frontera | aeropuerto | fuera del pais | ver a mi mama | ver a mi familia | visitar a',
  'may-work':
    'puedo trabajar | poder trabajar | empezar a trabajar | seguir trabajando | dejar de trabajar | mi trabajo | un trabajo | trabajo nuevo | mi patron | mi jefe | chamba | autorizado para trabajar | permiso para trabajar | trabajar legal | trabajar ya',
  'work-extended': '540 | extension automatica | se extiende solo | automaticamente',
  'in-status':
    'estoy legal | soy legal | ilegal | en estatus | fuera de estatus | estatus legal | presencia legal | deportar | deportan | deportarme | deportacion | ice | la migra | me arresta | detener | detienen | indocumentado | quedarme en el pais | me sacan | correr del pais | me echan',
  'will-be-approved':
    'posibilidades | posibilidad | probable | probabilidad | me van a aprobar | me aprueben | me aprobaran | aprobaran | van a aprobar | me van a negar | van a negar | me negaran | voy a ganar | cree usted | cree que | va a salir bien | garantia | pronostico | todo bien | esta bien mi caso | fuerte es mi caso | tengo chance',
  'when-decided':
    'cuando me van | cuando me aprueban | cuando me aprueben | cuanto falta | cuanto tarda | cuanto tiempo falta | cuantas semanas | cuantos meses faltan | cuando estara | cuando decidiran | cuando deciden | cuando llega | cuando sale | este mes | este ano | el proximo mes',
  'country-pause':
    'nacionalidad | donde naci | de donde soy | por mi pais | mi pais | prohibicion | pasaporte | musulman | ciudadano de | porque soy | venezolano | venezolana | venezolanos | cubano | cubana | cubanos | haitiano | haitianos | nicaraguense | iran | mi raza | mi religion',
  'arrest-ticket':
    'arrestaron | arresto | dui | multa | delito | criminal | antecedentes penales | condena | policia | carcel | infraccion | cargos | robo | marihuana',
  'why-so-long': 'tarda tanto | se tarda | atorado | tan lento | la demora | no avanza | no se mueve',
  'visa-number': 'boletin de visas | fecha de prioridad | numero de visa',
  'withdrawn-petition': 'debo retirar | puedo retirar | volver a presentar',
  'need-lawyer':
    'debo contratar | necesito un abogado | me conviene | califico | soy elegible | debo esperar | es mejor que',
  'approval-final': 'quitar la aprobacion | quitarme la | revocar mi | cancelar mi residencia | quitar la residencia',
  'must-leave': 'salir para la residencia | tengo que irme | tengo que salir | debo salir',
} as const;
