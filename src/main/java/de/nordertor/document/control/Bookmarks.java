package de.nordertor.document.control;

import java.text.Normalizer;
import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The bookmarks of a PDF: its headings, nested as they are. */
final class Bookmarks {

    private record Open(int level, Element bookmark) {}

    private Bookmarks() {}

    static void fromHeadings(Document document) {
        var head = document.getElementsByTagName("head").item(0);
        if (head == null || document.getElementsByTagName("bookmarks").getLength() > 0) {
            return;
        }
        var bookmarks = Dom.create(head, "bookmarks");
        head.appendChild(bookmarks);
        var open = new ArrayDeque<Open>();
        open.push(new Open(0, bookmarks));
        int number = 0;
        for (var heading : Dom.elements(document.getElementsByTagName("body").item(0))) {
            if (heading.getNodeName().matches("h[1-6]")) {
                int level = heading.getNodeName().charAt(1) - '0';
                while (open.element().level() >= level) {
                    open.pop();
                }
                var bookmark = Dom.create(head, "bookmark");
                bookmark.setAttribute("name", nameOf(heading));
                bookmark.setAttribute("href", "#" + idOf(heading, ++number));
                open.element().bookmark().appendChild(bookmark);
                open.push(new Open(level, bookmark));
            }
        }
    }

    private static String nameOf(Element heading) {
        var text = heading.getTextContent().strip().replaceAll("\\s+", " ");
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll(":$", "");
    }

    private static String idOf(Element heading, int number) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + number);
        }
        return heading.getAttribute("id");
    }
}
