package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.List;

/**
 * The person whose data are told (Art. 15 DSGVO) or erased (Art. 17).
 *
 * @param related what the person speaks for; there the family name alone means this person
 * @param names given and family name together, and mail addresses: they mean this person everywhere
 * @param familyNames also former ones
 */
public record DataSubject(SubjectRef subject, List<SubjectRef> related, List<String> names, List<String> familyNames) {

    public DataSubject {
        related = List.copyOf(related);
        names = List.copyOf(names);
        familyNames = List.copyOf(familyNames);
    }
}
