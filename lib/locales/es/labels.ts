// Spanish labels of the tables in lib/tables, by the key of each row: forms, subtypes, offices, documents, notices, flags. Data only; the
// sources stay with the rows. Names of forms are USCIS's own Spanish names where one was seen. A label says no more than the English one.
import type { CHANNELS } from '../../tables/channels.ts';
import type { DOCUMENT_TYPES } from '../../tables/document-types.ts';
import type { FLAGS } from '../../tables/flags.ts';
import type { NOTICE_ACTIONS } from '../../tables/notices.ts';

/** By form type. */
// prettier-ignore
export const FORMS_ES: Readonly<Record<string, string>> = {
  'AR-11': 'Tarjeta de Cambio de Dirección de Extranjero',
  'EOIR-29': 'Notificación de Apelación ante la Junta de Apelaciones de Casos de Inmigración sobre una Decisión de un Oficial de DHS',
  'G-28': 'Notificación sobre Comparecencia como Abogado o Representante Acreditado',
  'G-325R': 'Información Biográfica (Registro)',
  'I-90': 'Solicitud para Reemplazar la Tarjeta de Residente Permanente',
  'I-102': 'Solicitud para Reemplazar/Obtener Documento de Entrada/Salida de No Inmigrante',
  'I-129': 'Petición de Trabajador No Inmigrante',
  'I-129CW': 'Petición de Trabajador de Transición No Inmigrante Solo para CNMI',
  'I-129F': 'Petición de Prometido(a) Extranjero',
  'I-130': 'Petición de Familiar Extranjero',
  'I-131': 'Solicitud de Documentos de Viaje, Documentos de Permiso (Parole) y Registros de Entrada/Salida',
  'I-131A': 'Solicitud de Documentación para el Transportista',
  'I-134': 'Declaración de Apoyo Financiero',
  'I-134A': 'Solicitud en Línea para Ser Persona de Apoyo y Declaración de Apoyo Financiero',
  'I-140': 'Petición de Trabajador Extranjero Inmigrante',
  'I-191': 'Solicitud de Alivio bajo la Antigua Sección 212(c) de la Ley de Inmigración y Nacionalidad (INA)',
  'I-192': 'Solicitud de Permiso Anticipado para Entrar como No Inmigrante',
  'I-193': 'Solicitud de Exención de Pasaporte y/o Visa',
  'I-212': 'Solicitud de Permiso para Volver a Solicitar Admisión a los Estados Unidos Después de Haber sido Deportado o Removido',
  'I-290B': 'Notificación de Apelación o Moción',
  'I-360': 'Petición de Amerasiático, Viudo(a) o Inmigrante Especial',
  'I-407': 'Registro de Abandono de Estatus de Residente Permanente Legal',
  'I-485': 'Solicitud de Registro de Residencia Permanente o Ajustar Estatus',
  'I-485A': 'Suplemento A del Formulario I-485',
  'I-485J': 'Confirmación de una Oferta de Empleo de Buena Fe o Solicitud de Portabilidad de Empleo',
  'I-526': 'Petición de Inmigrante por Inversionista Independiente',
  'I-526E': 'Petición de Inmigrante por Inversionista de Centro Regional',
  'I-539': 'Solicitud para Extender/Cambiar el Estatus de No Inmigrante',
  'I-539A': 'Información Suplementaria de la Solicitud para Extender/Cambiar el Estatus de No Inmigrante',
  'I-589': 'Solicitud de Asilo y de Suspensión de Remoción',
  'I-600': 'Petición para Clasificar un Huérfano como Familiar Inmediato',
  'I-600A': 'Solicitud de Procesamiento por Adelantado de una Petición de Huérfano',
  'I-601': 'Solicitud de Exención de Causales de Inadmisibilidad',
  'I-601A': 'Solicitud de Exención Provisional por Presencia Ilegal',
  'I-612': 'Solicitud de Exención del Requisito de Residencia en el Extranjero (bajo la Sección 212(e) de la Ley de Inmigración y Nacionalidad, según enmendada)',
  'I-690': 'Solicitud de Exención de Causales de Inadmisibilidad (Secciones 245A o 210)',
  'I-693': 'Informe de Examen Médico de Inmigración y Registro de Vacunación',
  'I-698': 'Solicitud para Ajustar de Estatus de Residente Temporal a Residente Permanente (bajo la Sección 245A de INA)',
  'I-730': 'Petición de Familiar de Refugiado/Asilado',
  'I-751': 'Petición para Eliminar las Condiciones en la Residencia',
  'I-765': 'Solicitud de Autorización de Empleo',
  'I-765V': 'Solicitud de Autorización de Empleo para Cónyuge No Inmigrante Maltratado',
  'I-800': 'Petición para Clasificar a un Adoptado de Convención como Familiar Inmediato',
  'I-800A': 'Solicitud de Determinación de Idoneidad para Adoptar a un Menor de un País de la Convención',
  'I-817': 'Solicitud de Beneficios de Unidad Familiar',
  'I-821': 'Solicitud de Estatus de Protección Temporal',
  'I-821D': 'Consideración de Acción Diferida para los Llegados en la Infancia',
  'I-824': 'Solicitud de Acción en una Solicitud o Petición Aprobada',
  'I-829': 'Petición de Inversionista para Eliminar Condiciones en el Estatus de Residente Permanente',
  'I-864': 'Declaración Jurada de Patrocinio Económico bajo la Sección 213A de INA',
  'I-864A': 'Contrato entre el Patrocinador y un Miembro del Hogar',
  'I-907': 'Solicitud de Servicio de Procesamiento Prioritario',
  'I-912': 'Solicitud de Exención de Tarifas',
  'I-914': 'Solicitud de Estatus T de No Inmigrante',
  'I-914A': 'Suplemento A del Formulario I-914',
  'I-918': 'Solicitud de Estatus U de No Inmigrante',
  'I-918A': 'Suplemento A del Formulario I-918',
  'I-918B': 'Suplemento B del Formulario I-918',
  'I-929': 'Petición para un Familiar Calificado de un No Inmigrante U-1',
  'I-941': 'Solicitud de Permiso (Parole) para Empresario',
  'I-956': 'Solicitud de Designación como Centro Regional',
  'I-956F': 'Solicitud de Aprobación de una Inversión en una Empresa Comercial',
  'I-956G': 'Declaración Anual de Centro Regional',
  'I-956H': 'Buena Fe de las Personas Involucradas con el Programa de Centros Regionales',
  'I-956K': 'Registro de Promotores Directos y Terceros Promotores',
  'N-300': 'Solicitud para Presentar una Declaración de Intención',
  'N-336': 'Solicitud de Audiencia sobre una Decisión en Procedimientos de Naturalización',
  'N-400': 'Solicitud de Naturalización',
  'N-470': 'Solicitud para Preservar la Residencia para Propósitos de Naturalización',
  'N-565': 'Solicitud para Reemplazar un Documento de Naturalización/Ciudadanía',
  'N-600': 'Solicitud de Certificado de Ciudadanía',
  'N-600K': 'Solicitud de Ciudadanía y Emisión del Certificado bajo la Sección 322',
  'N-648': 'Certificación Médica para Excepciones por Discapacidad',
};

/** By form and subtype code, `form/code`. */
// prettier-ignore
export const SUBTYPES_ES: Readonly<Record<string, string>> = {
  'I-102/142': 'Emisión inicial o reemplazo de un Formulario I-94',
  'I-129/137-BL': 'L colectiva (Blanket L)',
  'I-129/137-E': 'E - Comerciantes e inversionistas por tratado',
  'I-129/137-E3': 'E3 - Ciertos profesionales de ocupación especializada de Australia',
  'I-129/137-H1B1': 'H-1B - Ocupación especializada - Visa que se emite en el extranjero',
  'I-129/137-H1B2': 'H-1B - Ocupación especializada - Cambio de estatus en EE. UU.',
  'I-129/137-H1B3': 'H-1B - Ocupación especializada - Extensión de estadía en EE. UU.',
  'I-129/137-H2A': 'H-2A - Trabajadores temporales',
  'I-129/137-H2B': 'H-2B - Otros trabajadores temporales',
  'I-129/137-H3': 'H-3 - Aprendices temporales',
  'I-129/137-L': 'L - Traslados dentro de una misma empresa',
  'I-129/137-O': 'O - Habilidad extraordinaria',
  'I-129/137-P': 'P - Atletas, artistas y personas del entretenimiento',
  'I-129/137-Q': 'Q - Visitantes de intercambio cultural y visitantes de intercambio que participan en el proceso de paz irlandés',
  'I-129/137-R': 'R - Ocupación religiosa',
  'I-129/137-TN': 'TN - Profesional del Tratado de Libre Comercio de América del Norte (NAFTA)',
  'I-129CW/129-CW1': 'CW-1 - Trabajador de Transición No Inmigrante Solo para CNMI',
  'I-129F/134A-K1': 'K-1/K-2 - Todavía no casado - prometido(a) y/o hijo(a) dependiente',
  'I-129F/134A-K3': 'K-3/K-4 - Ya casado - cónyuge y/o hijo(a) dependiente',
  'I-130/134A-F21': 'Residente permanente que presenta por un cónyuge o hijo(a) menor de 21 años',
  'I-130/134A-IR': 'Ciudadano de EE. UU. que presenta por un cónyuge, padre o madre, o hijo(a) menor de 21 años',
  'I-130/134B-F11': 'Ciudadano de EE. UU. que presenta por un hijo o hija soltero(a) mayor de 21 años',
  'I-130/134B-F24': 'Residente permanente que presenta por un hijo o hija soltero(a) mayor de 21 años',
  'I-130/134B-F31': 'Ciudadano de EE. UU. que presenta por un hijo o hija casado(a) mayor de 21 años',
  'I-130/134B-F41': 'Ciudadano de EE. UU. que presenta por un hermano o una hermana',
  'I-131/141A-RD': 'Refugiado o asilado que solicita un documento de viaje para refugiado',
  'I-131/141B-OTH': 'Todos los demás solicitantes de permiso anticipado de viaje',
  'I-140/136A-E11': 'Habilidad extraordinaria (E11)',
  'I-140/136A-E12': 'Profesor o investigador destacado (E12)',
  'I-140/136A-E13': 'Ejecutivo o gerente multinacional (E13)',
  'I-140/136A-E21': 'Título avanzado o habilidad excepcional (E21)',
  'I-140/136A-E31': 'Trabajador calificado o profesional (E31; E32)',
  'I-140/136A-EW3': 'Trabajador no calificado (EW3)',
  'I-140/136A-NIW': 'Título avanzado o habilidad excepcional que solicita una Exención por Interés Nacional (NIW)',
  'I-140/136A-NUR': 'Anexo A (Schedule A), enfermeros',
  'I-212/144B': 'Readmisión después de deportación o remoción',
  'I-360/135B': 'Todos los demás inmigrantes especiales',
  'I-360/135C': 'Ley de Violencia contra la Mujer (VAWA)',
  'I-407/407': 'Registro de Abandono de Estatus de Residente Permanente Legal',
  'I-485/I-485 All Other': 'Bajo HRIFA, la Ley de Ajuste de Indochinos, la Ley de Inmigración Legal y Equidad Familiar (LIFE) o NACARA',
  'I-485/I-485 Asylee': 'Basado en asilo otorgado hace más de 1 año',
  'I-485/I-485 Employment': 'Solicitudes de ajuste basadas en el empleo',
  'I-485/I-485 Family': 'Solicitudes de ajuste basadas en la familia',
  'I-485/I-485 Refugee': 'Basado en admisión como refugiado hace más de 1 año',
  'I-485/I-485 Tvisa': 'Basado en una visa T aprobada',
  'I-485/I-485 Uvisa': 'Basado en una visa U aprobada',
  'I-526/133CN': 'China - nacido en China continental - Para uso de un inversionista que desea inmigrar a los Estados Unidos',
  'I-526/133ROW': 'Todas las demás áreas - Para uso de un inversionista que desea inmigrar a los Estados Unidos',
  'I-539/139A-B': 'Cambio de estatus para no inmigrante B',
  'I-539/139A-FMJ': 'Cambio de estatus para estudiantes F o M y categoría de visitante de intercambio J',
  'I-539/139A-H': 'Cambio de estatus para dependientes H4',
  'I-539/139A-L': 'Cambio de estatus para dependientes L',
  'I-539/139A-OTH': 'Todas las demás solicitudes de cambio de estatus',
  'I-539/139AC-H': 'Cambio de estatus para dependientes H4 con I-765',
  'I-539/139B-B': 'Extensión de estadía para no inmigrante B',
  'I-539/139B-FMJ': 'Extensión de estadía para estudiantes F o M y categoría de visitante de intercambio J',
  'I-539/139B-H': 'Extensión de estadía para dependientes H4',
  'I-539/139B-L': 'Extensión de estadía para dependientes L',
  'I-539/139B-OTH': 'Todas las demás solicitudes de extensión de estadía',
  'I-539/139B-T': 'Extensión de estadía para no inmigrante T',
  'I-539/139B-U': 'Extensión de estadía para no inmigrante U',
  'I-539/139BC-H': 'Extensión de estadía para dependientes H4 con I-765',
  'I-539/139C': 'Restablecimiento del estatus de estudiante',
  'I-600/134B': 'Ciudadano de EE. UU. que presenta para adoptar a un huérfano',
  'I-600A/134-A': 'Ciudadano de EE. UU. que planea adoptar a un niño nacido en el extranjero',
  'I-601/144AB': 'Exención de Causales de Inadmisibilidad',
  'I-601A/144AC': 'Exención Provisional por Presencia Ilegal',
  'I-612/144A': 'Solicitud de exención del requisito de 2 años de residencia en el extranjero por dificultad excepcional o persecución',
  'I-612/144D': 'Solicitud de exención del requisito de 2 años de residencia en el extranjero',
  'I-730/145': 'Petición para familiares que acompañan a un asilado',
  'I-751/148A': 'Eliminación de las condiciones de residente permanente legal (cónyuges de ciudadanos de EE. UU. y de residentes permanentes legales)',
  'I-765/147-539C26': 'Basado en ser cónyuge H-4 de un no inmigrante H-1B (presentado con un I-539 H4) [(c)(26)]',
  'I-765/147-A18': 'Basado en ser cónyuge L-2 de un no inmigrante L-1 [(a)(18)]',
  'I-765/147-A3': 'Basado en haber sido admitido como refugiado [(a)(3)]',
  'I-765/147-A5': 'Basado en una solicitud de asilo aprobada [(a)(5)]',
  'I-765/147-C10': 'Solicitud de Suspensión de Deportación/Sec. 244/NACARA/Cancelación de Remoción [(c)(10)]',
  'I-765/147-C18': 'Extranjero con orden final de deportación bajo una orden de supervisión (OSUP) [(c)(18)]',
  'I-765/147-C26': 'Basado en ser cónyuge H-4 de un no inmigrante H-1B (por separado; no presentado con un I-539 H4) [(c)(26)]',
  'I-765/147-C3': 'Basado en una solicitud de un estudiante académico F-1 calificado [(c)(3)]',
  'I-765/147-C33': 'Basado en un I-821D aprobado, presentado al mismo tiempo [(c)(33)]',
  'I-765/147-C8': 'Basado en una solicitud de asilo pendiente [(c)(8)]',
  'I-765/147-C9': 'Basado en una solicitud de ajuste I-485 pendiente [(c)(9)]',
  'I-765/147-ELSAL': 'Basado en TPS para El Salvador [(c)(19), (a)(12)]',
  'I-765/147-HAITI': 'Extensión para Haití [(c)(19), (a)(12)]',
  'I-765/147-OTH': 'Todas las demás solicitudes de autorización de empleo',
  'I-765V/147-V': 'Cónyuge maltratado de un no inmigrante A, E-3, G o H [(c)(27-30)]',
  'I-800/800M': 'Petición para Clasificar a un Adoptado de Convención como Familiar Inmediato',
  'I-800A/800A': 'Solicitud de Determinación de Idoneidad para Adoptar a un Menor de un País de la Convención',
  'I-817/150': 'Salida voluntaria bajo el programa de unidad familiar',
  'I-821/149-ELSALE': 'Extensión para El Salvador',
  'I-821/149-ELSALL': 'Presentación inicial o tardía para El Salvador',
  'I-821/149-HAITII': 'Presentación inicial o tardía para Haití',
  'I-821/149-HAITIR': 'Extensión para Haití',
  'I-821/149-MITCHE': 'Extensión para Honduras y Nicaragua',
  'I-821/149-MITCHL': 'Presentación inicial o tardía para Honduras y Nicaragua',
  'I-821D/149-CAT': 'Renovación',
  'I-821D/149-ECA': 'Solicitud de Acción Diferida',
  'I-824/153': 'Para solicitar otra acción en una solicitud o petición aprobada',
  'I-829/148C': 'Eliminación de las condiciones de residente permanente legal (inversionistas inmigrantes)',
  'I-90/I-90 Renewal': 'Renovación de 10 años',
  'I-90/I-90 Replacement': 'Emisión inicial o reemplazo',
  'I-914/914T': 'Dar beneficios de inmigración temporales a un extranjero que es víctima de trata de personas, y a su familia inmediata',
  'I-918/918ABFD': 'Petición para un no ciudadano que es víctima de una actividad criminal que califica, y sus familiares que califican (tiempo desde la presentación inicial hasta la revisión de Determinación de Autenticidad (BFD))',
  'I-929/929': 'Familiar de no inmigrante U',
  'N-400/160A': 'Solicitud de Naturalización',
  'N-565/165': 'Ciudadano de EE. UU. que solicita el reemplazo de un certificado de naturalización o de ciudadanía',
  'N-600/161A': 'Solicitud de reconocimiento de ciudadanía de EE. UU.',
  'N-600K/161B': 'Solicitud de Ciudadanía y Emisión del Certificado bajo la Sección 322',
};

/** By English name: the offices whose name is words. Those that are named after a city keep it. */
export const OFFICE_NAMES_ES: Readonly<Record<string, string>> = {
  'California Service Center': 'Centro de Servicio de California',
  'Eastern Forms Center': 'Centro de Formularios del Este (Eastern Forms Center)',
  'Field Offices': 'Oficinas locales',
  'HART Service Center': 'Centro de Servicio HART',
  'Immigrant Investor Program Office': 'Oficina del Programa de Inversionistas Inmigrantes',
  'National Benefits Center': 'Centro Nacional de Beneficios',
  'Nebraska Service Center': 'Centro de Servicio de Nebraska',
  'Potomac Service Center': 'Centro de Servicio de Potomac',
  'Service Center Operations': 'Operaciones de Centros de Servicio (Service Center Operations)',
  'Service Center Operations (SCOPS)': 'Operaciones de Centros de Servicio (SCOPS)',
  'Texas Service Center': 'Centro de Servicio de Texas',
  'Vermont Service Center': 'Centro de Servicio de Vermont',
  'Arlington Asylum Office': 'Oficina de Asilo de Arlington',
  'Boston Asylum Office': 'Oficina de Asilo de Boston',
  'Chicago Asylum Office': 'Oficina de Asilo de Chicago',
  'Houston Asylum Office': 'Oficina de Asilo de Houston',
  'Los Angeles Asylum Office': 'Oficina de Asilo de Los Angeles',
  'Miami Asylum Office': 'Oficina de Asilo de Miami',
  'Newark Asylum Office': 'Oficina de Asilo de Newark',
  'New Orleans Asylum Office': 'Oficina de Asilo de New Orleans',
  'New York Asylum Office': 'Oficina de Asilo de New York',
  'San Francisco Asylum Office': 'Oficina de Asilo de San Francisco',
  'Tampa Asylum Office': 'Oficina de Asilo de Tampa',
};

/** By office code: what a reader should know beside the name. */
export const OFFICE_NOTES_ES: Readonly<Record<string, string>> = {
  CAS: 'Ya no está en la lista de oficinas de USCIS de 2022.',
  SCD: 'En sus datos públicos del 22 de octubre de 2025, USCIS reunió sus centros de servicio en Operaciones de Centros de Servicio (Service Center Operations). El registro no dice qué lugar trabaja en el caso.',
};

/** By the channel as USCIS writes it. */
export const CHANNELS_ES = {
  EFile: 'Presentado en línea',
  Lockbox: 'Presentado por correo en un lockbox de USCIS (el lugar que abre los formularios enviados por correo)',
} as const satisfies Readonly<Record<(typeof CHANNELS)[number]['channel'], string>>;

/** By the type of document as USCIS writes it. */
export const DOCUMENT_TYPES_ES = {
  'Account Acceptance Notice': 'Carta sobre una cuenta de USCIS en línea',
  'Appointment Scheduled': 'Carta sobre una cita; lea allí para qué es',
  'G-28': 'Formulario que nombra a un abogado o representante',
  'I-765 C09 Standalone Approval': 'Carta de aprobación de un permiso de trabajo',
  Other: 'No se dice de qué clase',
} as const satisfies Readonly<Record<(typeof DOCUMENT_TYPES)[number]['type'], string>>;

/** By the action of a notice as USCIS writes it. */
export const NOTICE_ACTIONS_ES = {
  'Appointment Scheduled': {
    label: 'USCIS programó una cita',
    notSaid: 'Los datos no dicen para qué es. Revise el lugar, la hora y el motivo en su aviso.',
  },
  'Interview Scheduled': {
    label: 'USCIS programó una entrevista',
    notSaid: 'Revise el lugar, la hora y el motivo en su aviso.',
  },
  'Request for Evidence': {
    label: 'USCIS pidió evidencia',
    notSaid: 'Los datos no dan una fecha límite. Use la fecha impresa en la carta.',
  },
} as const satisfies Readonly<Record<(typeof NOTICE_ACTIONS)[number]['action'], { label: string; notSaid: string }>>;

interface FlagEs {
  label: string;
  meaning: string;
  notSaid: string;
  /** Said instead of `notSaid` on the forms that the row names. */
  notSaidOnForms?: string;
}

const UNPUBLISHED = 'USCIS no publica qué significa este campo.';
const NO_TRAVEL =
  'Esto no significa que usted pueda viajar. USCIS no publica qué significa este campo. Puede decir “Sí” en un caso que no está decidido.';
const LOOK_FIRST = 'Mire el documento mismo, o pregúntele a un abogado, antes de cualquier viaje.';
const PREMIUM = 'El registro dice si el caso está en procesamiento prioritario, un servicio más rápido por una tarifa.';
const PREMIUM_NOT_SAID = 'No dice cuándo llega una decisión ni cuál es.';
const NOTHING_OF_THE_CASE = 'No dice nada de cómo va el caso.';

/** By the key of the field. A label in quotes gives the field's own words in Spanish; USCIS writes them in English. */
export const FLAGS_ES = {
  actionRequired: {
    label: 'USCIS espera algo de usted',
    meaning: 'El registro dice si USCIS espera algo de usted.',
    notSaid:
      'No dice qué cosa, ni hasta cuándo. Las cartas pueden llegar solo en papel, así que siga revisando su correo postal.',
  },
  closed: {
    label: 'El caso está cerrado',
    meaning: 'El registro dice si el caso está cerrado.',
    notSaid: 'No dice cómo terminó el caso. Puede seguir diciendo “No” algunos días después de una decisión.',
  },
  isPremiumProcessed: { label: 'Procesamiento prioritario', meaning: PREMIUM, notSaid: PREMIUM_NOT_SAID },
  isPremiumProcessing: {
    label: 'Procesamiento prioritario (campo más antiguo)',
    meaning: PREMIUM,
    notSaid: PREMIUM_NOT_SAID,
  },
  isPremiumRefunded: {
    label: 'Tarifa de procesamiento prioritario reembolsada',
    meaning: 'El registro dice si se devolvió la tarifa de procesamiento prioritario.',
    notSaid: 'Un reembolso no cambia el caso.',
  },
  nonElisPaperFiled: {
    label: 'Presentado en papel fuera del sistema en línea',
    meaning: 'Por su nombre, el campo dice si el caso se presentó en papel fuera del sistema en línea de USCIS.',
    notSaid: NOTHING_OF_THE_CASE,
  },
  cmsFailure: {
    label: 'Marca de error de una computadora de USCIS',
    meaning: 'Por su nombre, el campo marca una falla en un sistema de computadoras de USCIS.',
    notSaid: NOTHING_OF_THE_CASE,
  },
  ackedByAdjudicatorAndCms: {
    label: '“Reconocido por quien decide y por CMS”',
    meaning: UNPUBLISHED,
    notSaid: 'Puede decir “Sí” también en un caso muy nuevo.',
  },
  areAllGroupStatusesComplete: {
    label: '“Todos los estatus del grupo completos”',
    meaning: UNPUBLISHED,
    notSaid: 'No dice que un caso terminó.',
  },
  areAllGroupMembersAuthorizedForTravel: {
    label: '“Todos los miembros del grupo autorizados para viajar”',
    meaning: UNPUBLISHED,
    notSaid: `${NO_TRAVEL} Viajar sin documentos válidos puede perjudicar un caso. ${LOOK_FIRST}`,
    notSaidOnForms: `${NO_TRAVEL} Salir de los Estados Unidos sin un documento de viaje válido puede ponerle fin a un I-485 pendiente. ${LOOK_FIRST}`,
  },
  noticeMailingPrefIndicator: {
    label: '“Preferencia de envío de avisos”',
    meaning: `${UNPUBLISHED} Por su nombre, es una elección sobre cómo se envían las cartas.`,
    notSaid: 'No dice qué elección significa “Sí”.',
  },
  docMailingPrefIndicator: {
    label: '“Preferencia de envío de documentos”',
    meaning: `${UNPUBLISHED} Por su nombre, es una elección sobre cómo se envían los documentos.`,
    notSaid: 'No dice qué elección significa “Sí”.',
  },
  premproc: {
    label: '“premproc”',
    meaning: `${UNPUBLISHED} Su nombre parece una forma corta de “premium processing” (procesamiento prioritario).`,
    notSaid: 'Caseside no lo toma como prueba de procesamiento prioritario.',
  },
  milnatz: {
    label: '“milnatz”',
    meaning: `${UNPUBLISHED} Su nombre parece una forma corta de “military naturalization” (naturalización militar).`,
    notSaid: 'Caseside no lo toma como prueba de nada.',
  },
  onpt: {
    label: '“onpt”',
    meaning: `${UNPUBLISHED} Nadie ha explicado su nombre.`,
    notSaid: 'Caseside no adivina.',
  },
} as const satisfies Readonly<Record<(typeof FLAGS)[number]['key'], FlagEs>>;
