package de.nordertor.publication;

import de.nordertor.StatementLog;
import de.nordertor.publication.control.OparlType;
import de.nordertor.publication.entity.PublicKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;

/**
 * 5,000 published papers with their files and consultations, 250 meetings with agendas, committees and members, written as
 * frozen rows past the application. Every fiftieth paper is taken back.
 */
public final class ManyPublicObjects {

    public static final int PAPERS = 5_000;
    public static final int MEETINGS = 250;
    public static final int COMMITTEES = 12;

    private static final int ITEMS = 8;
    private static final int PEOPLE = 60;
    private static final int TAKEN_BACK = 50;
    private static final long FIRST = 3_000_000_000L;
    private static final long STEP = 100_000;
    private static final int AT_ONCE = 500;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2010, 1, 4, 8, 0, 0, 123_456_000);
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 4);
    private static final String[] THINGS = {
        "Bänke", "Bäume", "Fahrradbügel", "Spielgeräte", "Hochbeete", "Lampen", "Bücherschränke", "Wegweiser"
    };
    private static final String[] PLACES = {"Nordring", "Markt", "Bahnhof", "Schulhof", "Weserufer", "Rathaus"};

    private final PreparedStatement objects;
    private final PreparedStatement owners;
    private final PreparedStatement files;
    private final String body;
    private int waiting;

    private ManyPublicObjects(PreparedStatement objects, PreparedStatement owners, PreparedStatement files, long body) {
        this.objects = objects;
        this.owners = owners;
        this.files = files;
        this.body = PublicKind.BODY.reference(body);
    }

    /** Once; a second call finds them there. */
    public static void load() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement();
                PreparedStatement objects = root.prepareStatement(
                        "INSERT INTO public_object (id, version, kind, source_kind, source_id, content, created_at, modified_at,"
                                + " deleted) VALUES (?, 3, ?, 'Generated', ?, ?, ?, ?, ?)");
                PreparedStatement owners =
                        root.prepareStatement("INSERT INTO public_object_owner (object_id, owner_id) VALUES (?, ?)");
                PreparedStatement files = root.prepareStatement(
                        "INSERT INTO public_file (id, version, object_id, media_type, file_name, file_size, sha256, data)"
                                + " VALUES (?, 1, ?, 'application/pdf', ?, ?, ?, ?)")) {
            if (number(sql, "SELECT COUNT(*) FROM public_object WHERE source_kind = 'Generated'") > 0) {
                return;
            }
            root.setAutoCommit(false);
            long town =
                    number(sql, "SELECT COALESCE(MIN(id), 0) FROM public_object WHERE kind = 'BODY' AND NOT deleted");
            ManyPublicObjects all =
                    new ManyPublicObjects(objects, owners, files, town == 0 ? id(PublicKind.BODY, 0) : town);
            if (town == 0) {
                all.add(PublicKind.BODY, 0, Json.createObjectBuilder().add("name", "Stadt Beispiel"), false);
            }
            all.write();
            root.commit();
            sql.execute("ANALYZE TABLE public_object, public_object_owner, public_file");
        }
    }

    /** A paper that is not taken back. */
    public static long somePaper() {
        return id(PublicKind.PAPER, PAPERS / 2 + 1);
    }

    public static String subject(int i) {
        return THINGS[i % THINGS.length] + " am " + PLACES[i / 3 % PLACES.length] + ", Vorhaben " + i;
    }

    private void write() throws SQLException {
        for (int i = 0; i < COMMITTEES; i++) {
            committee(i);
        }
        for (int i = 0; i < PEOPLE; i++) {
            person(i);
        }
        for (int i = 0; i < MEETINGS; i++) {
            meeting(i);
        }
        for (int i = 0; i < PAPERS; i++) {
            paper(i);
        }
        send();
    }

    private void committee(int i) throws SQLException {
        JsonArrayBuilder members = Json.createArrayBuilder();
        for (int person = i; person < PEOPLE; person += COMMITTEES) {
            members.add(reference(PublicKind.MEMBERSHIP, person));
        }
        add(
                PublicKind.ORGANIZATION,
                i,
                Json.createObjectBuilder()
                        .add("body", body)
                        .add("name", "Ausschuss " + (i + 1))
                        .add("organizationType", "Gremium")
                        .add("membership", members),
                false);
    }

    private void person(int i) throws SQLException {
        add(
                PublicKind.PERSON,
                i,
                Json.createObjectBuilder()
                        .add("body", body)
                        .add("name", "Petra Muster " + i)
                        .add("familyName", "Muster " + i)
                        .add("membership", array(reference(PublicKind.MEMBERSHIP, i))),
                false);
        add(
                PublicKind.MEMBERSHIP,
                i,
                Json.createObjectBuilder()
                        .add("person", reference(PublicKind.PERSON, i))
                        .add("organization", reference(PublicKind.ORGANIZATION, i % COMMITTEES))
                        .add("role", i < COMMITTEES ? "Vorsitz" : "Mitglied")
                        .add("votingRight", i % 5 != 0)
                        .add("startDate", FIRST_DAY.toString()),
                false);
    }

    private void meeting(int i) throws SQLException {
        LocalDate day = FIRST_DAY.plusDays(8L * i);
        JsonArrayBuilder agenda = Json.createArrayBuilder();
        for (int order = 0; order < ITEMS; order++) {
            int item = i * ITEMS + order;
            agenda.add(reference(PublicKind.AGENDA_ITEM, item));
            JsonObjectBuilder content = Json.createObjectBuilder()
                    .add("meeting", reference(PublicKind.MEETING, i))
                    .add("number", "Ö " + (order + 1))
                    .add("order", order)
                    .add("name", subject(item))
                    .add("public", true);
            if (item < PAPERS && item % TAKEN_BACK != 0) {
                content.add("consultation", reference(PublicKind.CONSULTATION, item))
                        .add("result", "zur Kenntnis genommen");
            }
            add(PublicKind.AGENDA_ITEM, item, content, false);
        }
        add(
                PublicKind.LOCATION,
                i,
                Json.createObjectBuilder()
                        .add("description", "Rathaus, Saal " + (i % 3 + 1))
                        .add("meetings", array(reference(PublicKind.MEETING, i))),
                false);
        add(
                PublicKind.MEETING,
                i,
                Json.createObjectBuilder()
                        .add("name", "Ausschuss " + (i % COMMITTEES + 1))
                        .add("meetingState", "durchgeführt")
                        .add("cancelled", false)
                        .add("start", day + "T18:00:00+0" + (isSummer(day) ? 2 : 1) + ":00")
                        .add("location", reference(PublicKind.LOCATION, i))
                        .add("organization", array(reference(PublicKind.ORGANIZATION, i % COMMITTEES)))
                        .add("agendaItem", agenda),
                false);
    }

    private static boolean isSummer(LocalDate day) {
        return day.getMonthValue() > 3 && day.getMonthValue() < 11;
    }

    private void paper(int i) throws SQLException {
        boolean takenBack = i % TAKEN_BACK == 0;
        byte[] data = ("%PDF-1.7\n% " + subject(i) + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        add(
                PublicKind.PAPER,
                i,
                Json.createObjectBuilder()
                        .add("body", body)
                        .add("name", subject(i))
                        .add("reference", "5/" + String.format("%04d", i) + "/" + (2010 + i % 7))
                        .add("date", FIRST_DAY.plusDays(i % 2_000).toString())
                        .add("paperType", "Mitteilungsvorlage")
                        .add("mainFile", reference(PublicKind.FILE, i))
                        .add("consultation", array(reference(PublicKind.CONSULTATION, i))),
                takenBack);
        JsonObjectBuilder consultation = Json.createObjectBuilder()
                .add("paper", reference(PublicKind.PAPER, i))
                .add("organization", array(reference(PublicKind.ORGANIZATION, i / ITEMS % MEETINGS % COMMITTEES)))
                .add("authoritative", i % 3 == 0)
                .add("role", i % 3 == 0 ? "Entscheidung" : "Kenntnisnahme");
        if (i < MEETINGS * ITEMS) {
            consultation
                    .add("meeting", reference(PublicKind.MEETING, i / ITEMS))
                    .add("agendaItem", reference(PublicKind.AGENDA_ITEM, i));
        }
        add(PublicKind.CONSULTATION, i, consultation, takenBack);
        add(
                PublicKind.FILE,
                i,
                Json.createObjectBuilder()
                        .add("name", "Mitteilungsvorlage " + i)
                        .add("fileName", "mitteilungsvorlage-" + i + ".pdf")
                        .add("mimeType", "application/pdf")
                        .add("size", data.length)
                        .add("sha512Checksum", hash("SHA-512", data))
                        .add("paper", array(reference(PublicKind.PAPER, i))),
                takenBack);
        if (!takenBack) {
            file(i, data);
        }
    }

    private void file(int i, byte[] data) throws SQLException {
        files.setLong(1, id(PublicKind.FILE, i) + STEP / 2);
        files.setLong(2, id(PublicKind.FILE, i));
        files.setString(3, "mitteilungsvorlage-" + i + ".pdf");
        files.setLong(4, data.length);
        files.setString(5, hash("SHA-256", data));
        files.setBytes(6, data);
        files.addBatch();
    }

    private void add(PublicKind kind, int i, JsonObjectBuilder builder, boolean takenBack) throws SQLException {
        JsonObject content = builder.build();
        for (Long owner : OparlType.of(kind).owners(content)) {
            owners.setLong(1, id(kind, i));
            owners.setLong(2, owner);
            owners.addBatch();
        }
        LocalDateTime created = BEGIN.plusMinutes(37L * i);
        objects.setLong(1, id(kind, i));
        objects.setString(2, kind.name());
        objects.setLong(3, i);
        objects.setString(4, takenBack ? "{}" : content.toString());
        objects.setObject(5, created);
        objects.setObject(6, created.plusDays(i % 9).plusSeconds(1));
        objects.setBoolean(7, takenBack);
        objects.addBatch();
        if (++waiting == AT_ONCE) {
            send();
        }
    }

    /** A file refers to its object, so objects go first. */
    private void send() throws SQLException {
        objects.executeBatch();
        owners.executeBatch();
        files.executeBatch();
        waiting = 0;
    }

    private static long id(PublicKind kind, int i) {
        return FIRST + kind.ordinal() * STEP + i;
    }

    private static String reference(PublicKind kind, int i) {
        return kind.reference(id(kind, i));
    }

    private static JsonArrayBuilder array(String reference) {
        return Json.createArrayBuilder().add(reference);
    }

    private static String hash(String algorithm, byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(data));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
