package de.nordertor.council.control;

import de.nordertor.council.boundary.ConsultationRow;
import de.nordertor.council.boundary.PaperPackages.PackedFile;
import de.nordertor.council.boundary.PaperPrinting.Print;
import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.boundary.PaperView.Station;
import de.nordertor.council.boundary.PaperView.Version;
import de.nordertor.council.entity.ConsultationOutcome;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What is known about a paper, for a machine that takes it over. What is not known is not named. */
public final class PaperMetadata {

    private PaperMetadata() {}

    /** Readable JSON in UTF-8. */
    public static String of(PaperView paper, List<Print> prints, List<PackedFile> files) {
        Version version = paper.version();
        Properties properties = new Properties()
                .add("number", paper.number())
                .add("type", paper.typeName())
                .add("subject", version.subject())
                .add("date", version.date())
                .add("department", paper.departmentName())
                .add("budgetProduct", version.budgetProduct())
                .add("informationContact", version.informationContact())
                .add("visibility", version.visibility())
                .add("nonPublicReason", version.nonPublicReason())
                .add("state", paper.state())
                .add("version", version.number())
                .add("correctionReason", version.correctionReason())
                .add("approvedAt", version.approvedAt())
                .add("approvedBy", version.approvedBy());
        JsonArrayBuilder stations = Json.createArrayBuilder();
        version.stations().forEach(station -> stations.add(station(station)));
        JsonArrayBuilder consultations = Json.createArrayBuilder();
        paper.consultations().forEach(consultation -> consultations.add(consultation(consultation)));
        JsonArrayBuilder written = Json.createArrayBuilder();
        prints.forEach(print -> written.add(print.fileName()));
        JsonArrayBuilder attached = Json.createArrayBuilder();
        files.forEach(file -> attached.add(file(file)));
        JsonObjectBuilder all = properties
                .built()
                .add("stations", stations)
                .add("consultations", consultations)
                .add("documents", written)
                .add("attachments", attached);
        return text(all);
    }

    private static JsonObjectBuilder station(Station station) {
        return new Properties()
                .add("committee", station.committee())
                .add("date", station.date())
                .add("role", station.role())
                .add("visibility", station.visibility())
                .built();
    }

    private static JsonObjectBuilder consultation(ConsultationRow consultation) {
        Properties properties = new Properties()
                .add("committee", consultation.committee())
                .add("date", consultation.on())
                .add("role", consultation.role())
                .add("visibility", consultation.visibility())
                .add("state", consultation.state());
        ConsultationOutcome outcome = consultation.outcome();
        if (outcome != null) {
            properties
                    .add("votesFor", outcome.votesFor())
                    .add("votesAgainst", outcome.votesAgainst())
                    .add("votesAbstained", outcome.votesAbstained())
                    .add("result", outcome.result());
        }
        return properties.built();
    }

    private static JsonObjectBuilder file(PackedFile file) {
        return new Properties()
                .add("path", file.path())
                .add("title", file.row().title())
                .add("visibility", file.row().visibility())
                .add("mediaType", file.row().type().mediaType())
                .add("size", file.row().size())
                .add("sha256", file.row().sha256())
                .built();
    }

    private static String text(JsonObjectBuilder object) {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(object.build());
        }
        return out.toString();
    }

    /** The properties of an object that are known. */
    private static final class Properties {

        private final JsonObjectBuilder builder = Json.createObjectBuilder();

        Properties add(String name, Object value) {
            if (value instanceof Integer number) {
                builder.add(name, number);
            } else if (value instanceof Long number) {
                builder.add(name, number);
            } else if (value != null) {
                builder.add(name, value.toString());
            }
            return this;
        }

        JsonObjectBuilder built() {
            return builder;
        }
    }
}
