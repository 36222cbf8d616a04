package de.nordertor.council.boundary;

import de.nordertor.platform.boundary.Sentence;
import java.io.Serializable;

/** One row of a file, as it was understood; nothing is stored yet. */
public interface ImportPreview extends Serializable {

    /** By which the person knows it in the file. */
    int number();

    /** Whether something would be stored. */
    boolean isChoosable();

    /** Why it cannot be taken over; null where it can. */
    Sentence problem();
}
