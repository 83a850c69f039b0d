package se.samhand.mail;

/** The way out of the house. */
interface Carrier {

    /**
     * Hands a written letter over.
     *
     * @param envelope which one it is; handing over the same one twice is recognised by who receives it
     * @throws NotCarried when it was not taken
     */
    void carry(Envelope envelope, Letter letter) throws NotCarried;
}
