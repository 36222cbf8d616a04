package de.nordertor.insight.boundary;

import de.nordertor.insight.control.BlockTexts;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Puts any text into a block, as nobody can by the application, and tells with what is stored. */
@Stateless
public class TestBlocks {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private BlockTexts texts;

    public void text(Long id, String text) {
        em.createNativeQuery("UPDATE report_block SET text = ?1, version = version + 1 WHERE id = ?2")
                .setParameter(1, text)
                .setParameter(2, id)
                .executeUpdate();
    }

    public String sentence(FactKind kind) {
        return texts.current()
                .sentence(Fact.of(kind, new SubjectRef("Cooperation", 1L)).with("tag", LocalDate.of(2016, 5, 18)));
    }
}
