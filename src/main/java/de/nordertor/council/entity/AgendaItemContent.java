package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * What is written about an item of an agenda that needs no paper, as it is accepted.
 *
 * @param visibility null for what is usual in the committee
 * @param note what came of it; may be null
 */
public record AgendaItemContent(String title, Visibility visibility, String note) implements Serializable {

    public static final int TITLE_LENGTH = 500;
    public static final int NOTE_LENGTH = 4_000;

    public AgendaItemContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "council.agenda.title");
        note = Text.block(note, NOTE_LENGTH, "council.agenda.note");
    }
}
