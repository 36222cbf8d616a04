package de.nordertor.document.control.table;

import de.nordertor.document.control.table.OfficeXml.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which parts of a package belong to one of its parts. */
final class PackageRelations {

    private static final int MAX = 2_000;

    /** One line of the list; the target is a name within the package. */
    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    private PackageRelations() {}

    static PackageRelations none() {
        return new PackageRelations();
    }

    /** @param folder in which the part lies whose relations these are; empty or ending with a slash */
    static PackageRelations read(InputStream part, String folder) throws IOException {
        PackageRelations found = new PackageRelations();
        try (OfficeXml xml = new OfficeXml(part)) {
            for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
                if (event == Event.START
                        && xml.name().equals("Relationship")
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    found.add(xml, folder);
                }
            }
        }
        return found;
    }

    private void add(OfficeXml xml, String folder) {
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        if (target == null || type == null || relations.size() == MAX) {
            throw OfficeXml.damaged();
        }
        relations.add(new Relation(xml.attribute("Id"), type, resolve(folder, target)));
    }

    /** By the last word of the type, which is the same in both dialects of the format. */
    Optional<String> ofType(String word) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + word))
                .map(Relation::target)
                .findFirst();
    }

    Optional<String> ofTypeAndId(String word, String id) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + word) && id.equals(relation.id()))
                .map(Relation::target)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
