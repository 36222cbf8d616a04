package de.nordertor.launcher;

/** Why nothing was started, in one sentence for the person at the keyboard. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}
