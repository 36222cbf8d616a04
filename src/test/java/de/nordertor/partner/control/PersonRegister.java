package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonEditing;
import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.LegalBasis;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** People for container tests, and what the search index is told of them. */
@ApplicationScoped
public class PersonRegister {

    public static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private PersonEditing editing;

    @Inject
    private PersonSource source;

    /** A person with everything in the form. */
    public PersonInput full(String given, String family) {
        return new PersonInput(
                Salutation.MS,
                "Dr.",
                given,
                family,
                "Vormals-" + family,
                PersonStatus.ACTIVE,
                ContactWay.EMAIL,
                List.of(
                        new ChannelContent(ContactWay.PHONE, "+49 (0)5021 4711-8"),
                        new ChannelContent(ContactWay.EMAIL, "anna@firma.example")),
                List.of(new AddressContent(
                        AddressKind.POST, "Lange Straße", "5", null, "31582", "Nienburg", "DE", null, null)),
                List.of(new ConsentContent(LegalBasis.CONSENT, "Einladungen", "Formular", DAY, null)),
                "Visitenkarte",
                "Mag Kuchen.");
    }

    public Long person(String given, String family) {
        return enter(() -> editing.create(full(given, family)));
    }

    public Long personOf(Long partnerId, String given, String family) {
        return enter(
                () -> editing.createFor(partnerId, full(given, family), new RoleContent("Leitung", DAY, null, true)));
    }

    private static Long enter(java.util.function.Supplier<Long> act) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = act.get());
        return id[0];
    }

    public SearchEntry entry(Long id) {
        return source.entries(List.of(id)).get(0);
    }

    /** How often the index was told to read the person again. */
    public long told(Long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM search_change"
                        + " WHERE subject_kind = 'ContactPerson' AND subject_id = ?")) {
            count.setLong(1, id);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
