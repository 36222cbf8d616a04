package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementStep;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.PartyContent;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets agreements be found by title, occasion, signatories, texts and the reasons of their steps. */
@ApplicationScoped
public class AgreementSearchSource implements SearchSource {

    @Inject
    private AgreementRepository agreements;

    @Override
    public String kind() {
        return CooperationAgreement.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return agreements.findAll(ids).stream()
                .map(AgreementSearchSource::entry)
                .toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return agreements.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(CooperationAgreement agreement) {
        AgreementContent content = agreement.content();
        return new SearchEntry(
                new SubjectRef(CooperationAgreement.KIND, agreement.getId()),
                content.title(),
                Stream.concat(
                                Stream.of(agreement.getCooperation().getTitle(), content.occasion()),
                                content.parties().stream().map(PartyContent::signatory))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        content.preamble(),
                                        content.duration(),
                                        content.termination(),
                                        content.publicity(),
                                        content.further()),
                                agreement.getSteps().stream().map(AgreementStep::getReason))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                AgreementDirectory.pathOf(agreement.getId()),
                Set.of(Audience.of(Permission.COOPERATION_READ)),
                Map.of(),
                Map.of());
    }
}
