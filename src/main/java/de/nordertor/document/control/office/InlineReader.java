package de.nordertor.document.control.office;

import de.nordertor.document.control.Dom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of one paragraph as HTML means them: space is one blank, at the ends it is none. */
final class InlineReader {

    private static final Map<String, Emphasis> EMPHASES = Map.of(
            "strong", Emphasis.BOLD,
            "em", Emphasis.ITALIC,
            "u", Emphasis.UNDERLINED,
            "s", Emphasis.STRUCK,
            "sub", Emphasis.LOWERED,
            "sup", Emphasis.RAISED);

    private final List<Run> runs = new ArrayList<>();
    private boolean afterSpace = true;

    private InlineReader() {}

    /** The words in these nodes, in order; empty when there is none. */
    static List<Run> read(List<Node> nodes) {
        InlineReader reader = new InlineReader();
        nodes.forEach(node -> reader.read(node, EnumSet.noneOf(Emphasis.class), null));
        return reader.trimmed();
    }

    private void read(Node node, Set<Emphasis> emphases, String href) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            add(node.getNodeValue(), emphases, href);
        } else if (Dom.is(node, "br")) {
            runs.add(new Run("\n", emphases, null));
            afterSpace = true;
        } else if (node instanceof Element element) {
            Set<Emphasis> inside = EnumSet.noneOf(Emphasis.class);
            inside.addAll(emphases);
            if (EMPHASES.containsKey(element.getNodeName())) {
                inside.add(EMPHASES.get(element.getNodeName()));
            }
            String target = element.hasAttribute("href") ? element.getAttribute("href") : href;
            Dom.children(element).forEach(child -> read(child, inside, target));
        }
    }

    private void add(String text, Set<Emphasis> emphases, String href) {
        StringBuilder words = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean space = " \t\r\n".indexOf(character) >= 0;
            if (!space || !afterSpace) {
                words.append(space ? ' ' : character);
            }
            afterSpace = space;
        }
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), emphases, href));
        }
    }

    private List<Run> trimmed() {
        while (!runs.isEmpty()) {
            int last = runs.size() - 1;
            Run run = runs.get(last);
            String text = run.text().replaceFirst("[ \n]+$", "");
            if (text.equals(run.text())) {
                break;
            }
            runs.remove(last);
            if (!text.isEmpty()) {
                runs.add(new Run(text, run.emphases(), run.href()));
            }
        }
        return List.copyOf(runs);
    }
}
