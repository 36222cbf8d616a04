package de.nordertor.platform.view.tag;

import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.TreeSet;

/** Links to the pages of a list: back, first, the neighbours, last, on. */
final class Paginator {

    private final ListView<?> view;
    private final Messages messages;

    Paginator(ListView<?> view, Messages messages) {
        this.view = view;
        this.messages = messages;
    }

    void write(ResponseWriter html) throws IOException {
        int current = view.getPageNumber();
        int last = view.getPageCount();
        html.startElement("nav", null);
        html.writeAttribute("class", "pages", null);
        html.writeAttribute("aria-label", messages.get("platform.table.pages"), null);
        html.startElement("ul", null);
        if (current > 1) {
            step(html, current - 1, "platform.table.back", "prev");
        }
        int before = 0;
        for (int page : shown(current, last)) {
            if (page > before + 1) {
                gap(html);
            }
            number(html, page, page == current);
            before = page;
        }
        if (current < last) {
            step(html, current + 1, "platform.table.next", "next");
        }
        html.endElement("ul");
        html.endElement("nav");
    }

    private static Iterable<Integer> shown(int current, int last) {
        TreeSet<Integer> pages = new TreeSet<>();
        pages.add(1);
        pages.add(last);
        for (int page = current - 1; page <= current + 1; page++) {
            if (page >= 1 && page <= last) {
                pages.add(page);
            }
        }
        return pages;
    }

    private void number(ResponseWriter html, int page, boolean current) throws IOException {
        html.startElement("li", null);
        html.startElement("a", null);
        html.writeURIAttribute("href", view.pageAddress(page), null);
        html.writeAttribute("aria-label", messages.format("platform.table.page", page), null);
        if (current) {
            html.writeAttribute("aria-current", "page", null);
        }
        html.writeText(String.valueOf(page), null);
        html.endElement("a");
        html.endElement("li");
    }

    private void step(ResponseWriter html, int page, String key, String rel) throws IOException {
        html.startElement("li", null);
        html.startElement("a", null);
        html.writeURIAttribute("href", view.pageAddress(page), null);
        html.writeAttribute("rel", rel, null);
        html.writeText(messages.get(key), null);
        html.endElement("a");
        html.endElement("li");
    }

    private static void gap(ResponseWriter html) throws IOException {
        html.startElement("li", null);
        html.writeAttribute("class", "gap", null);
        html.writeAttribute("aria-hidden", "true", null);
        html.writeText("…", null);
        html.endElement("li");
    }
}
