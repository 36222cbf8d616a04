package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.LetterRow;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.ThankYouLetter;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters of thanks, and what they are written with. */
@ApplicationScoped
public class LetterRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public ThankYouLetter get(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(ThankYouLetter.class, id))
                .orElseThrow(() -> new NotFoundException("cooperation.letter.notFound"));
    }

    /** The latest first. */
    public List<LetterRow> findOf(Long cooperationId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.cooperation.boundary.LetterRow(l.id, l.writtenOn, l.subject, l.partnerId,"
                                + " o.name, l.cooperation.title) FROM ThankYouLetter l JOIN PartnerOrganization o"
                                + " ON o.id = l.partnerId WHERE l.cooperation.id = :cooperation"
                                + " ORDER BY l.writtenOn DESC, l.id DESC",
                        LetterRow.class)
                .setParameter("cooperation", cooperationId)
                .getResultList();
    }

    /** What a partner gave in a cooperation, wholly or partly. */
    public List<Commitment> findGiven(Long cooperationId, Long partnerId) {
        return em.createQuery(
                        "SELECT c FROM Commitment c WHERE c.agreement.cooperation.id = :cooperation"
                                + " AND c.debtorId = :partner AND c.agreement.state IN :binding"
                                + " AND c.state IN :given ORDER BY c.id",
                        Commitment.class)
                .setParameter("cooperation", cooperationId)
                .setParameter("partner", partnerId)
                .setParameter("binding", List.of(AgreementState.SIGNED, AgreementState.ENDED))
                .setParameter("given", List.of(CommitmentState.HONOURED, CommitmentState.LATE, CommitmentState.PARTLY))
                .getResultList();
    }

    /** Name and first address of a partner, a line each. */
    List<String> findAddressLines(Long partnerId) {
        PartnerOrganization partner = Optional.ofNullable(em.find(PartnerOrganization.class, partnerId))
                .orElseThrow(() -> new NotFoundException("partner.organization.notFound"));
        List<String> lines = new ArrayList<>();
        lines.add(partner.getName());
        partner.content().addresses().stream().findFirst().ifPresent(address -> {
            lines.add(address.addition());
            lines.add(joined(address.street(), address.houseNumber()));
            lines.add(joined(address.postalCode(), address.city()));
        });
        lines.removeIf(line -> line == null || line.isBlank());
        return lines;
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public void add(ThankYouLetter letter) {
        em.persist(letter);
        em.flush();
    }
}
