package de.nordertor.publication.oparl;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What OParl 1.1 says about the files behind file objects. */
final class OparlFileLook {

    private static final String DISPOSITION = "Content-Disposition";

    private final OparlServer server;
    private final Findings findings;

    OparlFileLook(OparlServer server, Findings findings) {
        this.server = server;
        this.findings = findings;
    }

    void check(JsonObject file) {
        String access = file.getString("accessUrl", "");
        HttpResponse<byte[]> seen = server.send("GET", access);
        findings.expect(seen.statusCode() == 200, access, "answers " + seen.statusCode());
        findings.expect(
                !OparlServer.header(seen, DISPOSITION).orElse("").startsWith("attachment"),
                access,
                "is to be kept instead of looked at");
        findings.expect(
                file.getInt("size", seen.body().length) == seen.body().length, access, "has another size than told");
        findings.expect(
                file.getString("sha512Checksum", hash(seen.body())).equalsIgnoreCase(hash(seen.body())),
                access,
                "has another checksum than told");
        String type = OparlServer.header(seen, "Content-Type").orElse("").replaceFirst(";.*", "");
        findings.expect(file.getString("mimeType", type).equals(type), access, "has another type than told");
        findings.expect(
                OparlServer.header(seen, "X-Content-Type-Options").isPresent(), access, "lets browsers guess its type");
        if (file.containsKey("downloadUrl")) {
            HttpResponse<byte[]> kept = server.send("GET", file.getString("downloadUrl"));
            findings.expect(
                    OparlServer.header(kept, DISPOSITION).orElse("").matches("attachment; ?filename=.+"),
                    access,
                    "has a download without a name");
            findings.expect(Arrays.equals(kept.body(), seen.body()), access, "has a download of its own");
        }
        String tag = OparlServer.header(seen, "ETag").orElse("");
        findings.expect(
                server.send("GET", access, "If-None-Match", tag).statusCode() == 304, access, "is sent once more");
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
