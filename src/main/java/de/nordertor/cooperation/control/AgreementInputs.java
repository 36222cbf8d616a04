package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.AgreementInput;
import de.nordertor.cooperation.boundary.PartyInput;
import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.CooperationPartner;
import de.nordertor.cooperation.entity.PartyContent;
import de.nordertor.cooperation.entity.Placeholder;
import de.nordertor.cooperation.entity.TemplateContent;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Placeholders;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns what the form of an agreement sends into what an agreement accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class AgreementInputs {

    @Inject
    private Sides sides;

    /** What the form of a new agreement shows. @param template null for empty texts */
    public AgreementInput drafted(Cooperation cooperation, TextTemplate template) {
        TemplateContent texts = template == null ? null : template.current().content();
        return new AgreementInput(
                template == null ? null : template.getId(),
                null,
                template == null ? AgreementLanguage.DE : template.getLanguage(),
                Text.shortened(
                        (texts == null ? Placeholder.COOPERATION.typed() : texts.title())
                                .replace(Placeholder.COOPERATION.typed(), Placeholders.plain(cooperation.getTitle())),
                        TemplateContent.TITLE_LENGTH),
                null,
                null,
                cooperation.content().startsOn(),
                cooperation.content().endsOn(),
                texts == null ? null : texts.body(),
                texts == null ? null : texts.duration(),
                texts == null ? null : texts.termination(),
                texts == null ? null : texts.publicity(),
                texts == null ? null : texts.further(),
                parties(cooperation, List.of()));
    }

    /** What the form of a stored one shows, or of the version that shall follow it. */
    public AgreementInput input(CooperationAgreement agreement, boolean following) {
        AgreementContent content = agreement.content();
        return new AgreementInput(
                null,
                following ? agreement.getId() : null,
                content.language(),
                content.title(),
                content.occasion(),
                following ? null : content.agreedOn(),
                content.startsOn(),
                content.endsOn(),
                content.preamble(),
                content.duration(),
                content.termination(),
                content.publicity(),
                content.further(),
                parties(agreement.getCooperation(), content.parties()));
    }

    /** The town, and each partner of the cooperation or of the agreement once. */
    public List<PartyInput> parties(Cooperation cooperation, List<PartyContent> stored) {
        Map<Long, PartyContent> sidesById = new LinkedHashMap<>();
        stored.forEach(party -> sidesById.put(party.partnerId(), party));
        List<Long> partners = new ArrayList<>(sidesById.keySet());
        if (!partners.contains(null)) {
            partners.add(0, null);
        }
        cooperation.getPartners().stream()
                .map(CooperationPartner::organizationId)
                .filter(id -> !partners.contains(id))
                .distinct()
                .forEach(partners::add);
        Map<Long, String> names = sides.names(partners);
        return partners.stream()
                .map(id -> {
                    PartyContent party = sidesById.getOrDefault(id, new PartyContent(id, null, null, null));
                    return new PartyInput(
                            id,
                            names.get(id),
                            stored.isEmpty() || sidesById.containsKey(id),
                            party.signatory(),
                            party.function(),
                            party.signedOn());
                })
                .toList();
    }

    /** What is accepted; only the town and partners of the cooperation are sides. @param stored null for a new one */
    public AgreementContent content(AgreementInput input, Cooperation cooperation, CooperationAgreement stored) {
        List<PartyInput> before = parties(
                cooperation, stored == null ? List.of() : stored.content().parties());
        List<Long> allowed = before.stream().map(PartyInput::partnerId).toList();
        input.parties().forEach(party -> requireSide(party, before));
        AgreementContent typed = new AgreementContent(
                input.language(),
                input.title(),
                input.occasion(),
                input.agreedOn(),
                input.startsOn(),
                input.endsOn(),
                input.preamble(),
                input.duration(),
                input.termination(),
                input.publicity(),
                input.further(),
                named(input.parties()).stream()
                        .filter(party -> allowed.contains(party.partnerId()))
                        .toList());
        Map<Placeholder, String> values = new AgreementWords(
                        typed.language(),
                        sides.names(typed.parties().stream()
                                .map(PartyContent::partnerId)
                                .toList()))
                .values(Placeholders.plain(cooperation.getTitle()), typed, List.of());
        return typed.titled(Text.shortened(Placeholder.fill(typed.title(), values), TemplateContent.TITLE_LENGTH));
    }

    /** What was typed for somebody who is no side would be lost. */
    private static void requireSide(PartyInput typed, List<PartyInput> before) {
        boolean isOld = before.stream()
                .filter(party -> Objects.equals(party.partnerId(), typed.partnerId()))
                .anyMatch(party ->
                        isSame(party.signatory(), typed.signatory()) && isSame(party.function(), typed.function()));
        boolean isEmpty = isSame(null, typed.signatory()) && isSame(null, typed.function());
        if (!typed.named() && !isEmpty && !isOld) {
            throw new InvalidInputException("cooperation.agreement.notASide", typed.name());
        }
    }

    private static boolean isSame(String stored, String typed) {
        return Objects.requireNonNullElse(stored, "")
                .strip()
                .equals(Objects.requireNonNullElse(typed, "").strip());
    }

    /** Those that the form names as sides. */
    public static List<PartyContent> named(List<PartyInput> parties) {
        return parties.stream()
                .filter(PartyInput::named)
                .map(party ->
                        new PartyContent(party.partnerId(), party.signatory(), party.function(), party.signedOn()))
                .toList();
    }

    public EditConflictException conflict(CooperationAgreement stored, AgreementInput opened, AgreementInput mine) {
        return new EditConflictException(
                "cooperation.agreement.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<AgreementInput>()
                        .field("cooperation.agreement.title", AgreementInput::title)
                        .field("cooperation.agreement.occasion", AgreementInput::occasion)
                        .field("cooperation.agreement.language", AgreementInput::language)
                        .field("cooperation.agreement.agreedOn", AgreementInput::agreedOn, AgreementInputs::day)
                        .field("cooperation.agreement.startsOn", AgreementInput::startsOn, AgreementInputs::day)
                        .field("cooperation.agreement.endsOn", AgreementInput::endsOn, AgreementInputs::day)
                        .field("cooperation.agreement.parties", AgreementInput::parties, AgreementInputs::sideNames)
                        .field("cooperation.agreement.preamble", AgreementInput::preamble)
                        .field("cooperation.agreement.duration", AgreementInput::duration)
                        .field("cooperation.agreement.termination", AgreementInput::termination)
                        .field("cooperation.agreement.publicity", AgreementInput::publicity)
                        .field("cooperation.agreement.further", AgreementInput::further)
                        .changes(opened, input(stored, false), mine));
    }

    private static String day(Object day) {
        return Texts.date((LocalDate) day);
    }

    @SuppressWarnings("unchecked")
    private static String sideNames(Object parties) {
        return ((List<PartyInput>) parties)
                .stream()
                        .filter(PartyInput::named)
                        .map(party -> party.signatory() == null
                                ? party.name()
                                : party.name() + " (" + party.signatory() + ")")
                        .collect(Collectors.joining(", "));
    }
}
