package de.nordertor.council.control;

import de.nordertor.council.boundary.MemberNews;
import de.nordertor.council.boundary.MemberPreview;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.document.boundary.TableFiles;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares the lines of a table with those who are entered already, and enters what is missing. */
@ApplicationScoped
public class MemberMatches {

    @Inject
    private TableFiles tables;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private CouncilMemberRepository members;

    @Inject
    private CouncilMemberInputs inputs;

    @Inject
    private PaperInputs changes;

    /** The lines as they are understood now, and the people whom they make. */
    private record Judged(List<MemberPreview> lines, List<MemberLines> people) {}

    /** Reads a table and shows what it would do; nothing is stored. */
    public List<MemberPreview> read(InputStream content, String fileName) {
        return judge(MemberFile.read(tables, content, fileName, CommitteeNames.of(committees.findAll())))
                .lines();
    }

    /**
     * Takes the lines over.
     *
     * @return how many said something new
     * @throws ConflictException where one of them cannot be taken over any more
     */
    public int take(List<MemberPreview> lines) {
        Judged judged = judge(lines);
        judged.lines().stream()
                .filter(line -> line.problem() != null)
                .findFirst()
                .ifPresent(line -> {
                    throw new ConflictException("council.import.meanwhile", line.number());
                });
        Change change = changes.change();
        List<CouncilMember> written = new ArrayList<>();
        judged.people().stream().filter(MemberLines::hasGrown).forEach(person -> {
            if (person.known() == null) {
                CouncilMember added = new CouncilMember(person.content(), change);
                members.add(added);
                written.add(added);
            } else {
                person.known().describe(person.content(), change);
                written.add(person.known());
            }
        });
        members.changed(written);
        return Math.toIntExact(
                judged.lines().stream().filter(MemberPreview::isChoosable).count());
    }

    private Judged judge(List<MemberPreview> lines) {
        Map<String, List<CouncilMember>> known = known(lines);
        Map<String, MemberLines> people = new LinkedHashMap<>();
        List<MemberPreview> judged = new ArrayList<>();
        for (MemberPreview line : lines) {
            judged.add(line.input() == null ? line : judged(line, known, people));
        }
        return new Judged(judged, List.copyOf(people.values()));
    }

    private MemberPreview judged(
            MemberPreview line, Map<String, List<CouncilMember>> known, Map<String, MemberLines> people) {
        String key = MemberLines.key(line.input());
        List<CouncilMember> same = known.getOrDefault(key, List.of());
        if (same.size() > 1) {
            return line.refused(Sentence.of("council.memberImport.several"));
        }
        try {
            MemberLines person = people.getOrDefault(key, new MemberLines(same.isEmpty() ? null : same.get(0)));
            MemberNews news = person.add(inputs.content(line.input()));
            people.put(key, person);
            return line.judged(news);
        } catch (BusinessException refused) {
            return line.refused(Sentence.of(refused.messageKey(), refused.arguments()));
        }
    }

    private Map<String, List<CouncilMember>> known(List<MemberPreview> lines) {
        List<String> names = lines.stream()
                .filter(line -> line.input() != null && line.input().familyName() != null)
                .map(line -> line.input().familyName())
                .distinct()
                .toList();
        return members.findByFamilyNames(names).stream()
                .collect(Collectors.groupingBy(member -> MemberLines.key(member.content())));
    }
}
