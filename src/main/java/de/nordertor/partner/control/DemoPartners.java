package de.nordertor.partner.control;

import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.EngagementContent;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo town's partners. Every one of them is invented, and so are their places, numbers and addresses. */
@ApplicationScoped
public class DemoPartners {

    private static final String PARTNERS = "/demo/partners.txt";
    private static final LocalDate CONFIRMED = LocalDate.of(2016, 5, 2);
    private static final Change ENTERED = new Change(Instant.parse("2016-04-11T08:00:00Z"), "Brandhorst, Mirja");

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerChanges changes;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private DuplicateFinder duplicates;

    @Inject
    private DemoWords words;

    @Inject
    private DemoPartnerJournal journal;

    @Inject
    private DemoContactPeople people;

    void load(@Observes @Priority(DemoDataRequested.PARTNER) DemoDataRequested requested) {
        List<String> lines = lines();
        for (int number = 0; number < lines.size(); number++) {
            Long id = enter(lines.get(number).split("\\|", -1));
            journal.load(number, id);
            people.load(number, id);
        }
    }

    private Long enter(String[] line) {
        PartnerOrganization partner = new PartnerOrganization(content(line), ENTERED);
        PartnerStatus status = PartnerStatus.valueOf(line[2]);
        if (status != PartnerStatus.PROSPECT) {
            partner.become(status, ENTERED);
        }
        partner.locate(boundaries.area());
        partners.add(partner);
        duplicates.written(List.of(partner.getId()));
        if (!line[17].isEmpty()) {
            EngagementProfile profile = new EngagementProfile(partner.getId());
            profile.describe(engagement(line), ENTERED);
            if (status == PartnerStatus.ACTIVE) {
                profile.confirm(CONFIRMED, ENTERED);
            }
            partners.save(profile);
        }
        changes.changed(partner.getId());
        return partner.getId();
    }

    private PartnerContent content(String[] line) {
        AddressContent address = new AddressContent(
                AddressKind.VISIT,
                line[7],
                line[8],
                null,
                line[9],
                line[10],
                null,
                degrees(line[11]),
                degrees(line[12]));
        return new PartnerContent(
                line[0],
                words.type(line[1]),
                line[3],
                SizeClass.valueOf(line[4]),
                line[15],
                line[14],
                line[13],
                line[5],
                line[6],
                words.responsible(),
                null,
                words.tags(parts(line[16], ", ")),
                List.of(address));
    }

    private EngagementContent engagement(String[] line) {
        Set<ResourceType> resources =
                parts(line[18], " ").stream().map(ResourceType::valueOf).collect(Collectors.toSet());
        return new EngagementContent(words.fields(parts(line[17], " ")), resources, null, null, null, line[19]);
    }

    private static BigDecimal degrees(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(DemoPartners.class.getResourceAsStream(PARTNERS), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
