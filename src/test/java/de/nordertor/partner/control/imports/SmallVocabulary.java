package de.nordertor.partner.control.imports;

import de.nordertor.partner.entity.PartnerType;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.town.entity.Tag;
import java.lang.reflect.Field;
import java.util.Map;

/** A few words for plain tests. */
final class SmallVocabulary {

    static final Vocabulary WORDS = new Vocabulary(
            Map.of("UNTERNEHMEN", "1", "VEREIN", "2"),
            Map.of(
                    1L, numbered(new PartnerType("COMPANY", "Unternehmen"), 1),
                    2L, numbered(new PartnerType("ASSOCIATION", "Verein"), 2)),
            Map.of(11L, numbered(new Tag("Sport"), 11), 12L, numbered(new Tag("Umwelt"), 12)),
            Map.of("SPORT", "11", "UMWELT", "12"),
            Map.of(),
            Map.of(),
            Map.of("AKTIV", "ACTIVE"),
            Map.of(),
            Map.of(),
            Map.of("OESTERREICH", "AT"));

    private SmallVocabulary() {}

    private static <E extends BaseEntity> E numbered(E entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
