// Who acts in the demonstration, as its links name them. Nobody here is signed out or made to
// speak another language but those whose journey it is: the session of each is shared.

export const SECRETARIAT = "Secretaría del Telar";
export const SECRETARIAT_EMAIL = "secretaria@telar.example";
export const FOCAL_POINT = "Punto focal de La Paz";
export const MONTEVIDEO = "Punto focal de Montevideo";
export const MAYOR = "Alcaldía de La Paz";
export const MAYOR_EMAIL = "alcaldia.lapaz@telar.example";
export const BELO_HORIZONTE = "Ponto focal de Belo Horizonte";
export const OCPM = "Secretaría General de la OCPM";
export const MERCOCIUDADES = "Secretaría Técnica de Mercociudades";
export const UCCI = "Secretaría General de la UCCI";
export const AL_LAS = "Coordinación de AL-LAs";
