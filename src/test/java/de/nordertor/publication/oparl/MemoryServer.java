package de.nordertor.publication.oparl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.publication.api.OparlRoutes;
import de.nordertor.publication.api.PublicAnswer;
import de.nordertor.publication.api.PublicRequest;
import de.nordertor.publication.boundary.Oparl;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.control.MemoryRows;
import de.nordertor.publication.control.OparlObjects;
import de.nordertor.publication.control.PublicObjectRepository;
import de.nordertor.publication.control.PublicRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Our API over rows in memory, behind a plain HTTP server, and on wish with a fault in every answer. */
final class MemoryServer implements AutoCloseable {

    private final HttpServer http;
    private final OparlRoutes routes = new OparlRoutes();
    private final PublicAddresses addresses;
    private final UnaryOperator<String> fault;

    MemoryServer(List<PublicRow> content, UnaryOperator<String> fault) throws IOException {
        this.fault = fault;
        MemoryRows rows = new MemoryRows();
        content.forEach(rows::add);
        OparlObjects objects = new OparlObjects();
        inject(objects, "rows", rows);
        Oparl oparl = new Oparl();
        inject(oparl, "rows", rows);
        inject(oparl, "objects", objects);
        inject(oparl, "published", new PublicObjectRepository() {
            @Override
            public void readOneMoment() {
                // it is always one
            }
        });
        inject(routes, "oparl", oparl);
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        addresses = new PublicAddresses("http://localhost:" + http.getAddress().getPort());
        http.createContext("/", this::answer);
        http.start();
    }

    String system() {
        return addresses.system();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/files/")) {
            file(exchange, path);
            return;
        }
        PublicAnswer answer = exchange.getRequestMethod().equals("GET")
                ? read(exchange, path)
                : routes.refusal(405, "Hier kann nur gelesen werden.");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        answer.content().writeTo(body);
        byte[] sent = fault.apply(body.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        if (answer.tag() != null) {
            String tag = "\"" + answer.tag() + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        exchange.sendResponseHeaders(answer.status(), sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }

    private PublicAnswer read(HttpExchange exchange, String path) {
        Map<String, String> parameters = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String part : query == null ? new String[0] : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        try {
            return routes.answer(
                    new PublicRequest(List.of(path.substring(1).split("/", -1)), parameters::get, addresses));
        } catch (NotFoundException none) {
            return routes.refusal(404, "Unter dieser Adresse ist nichts veröffentlicht.");
        } catch (InvalidInputException unreadable) {
            return routes.refusal(400, "Die Anfrage ist nicht lesbar.");
        }
    }

    private static void file(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("ETag", "\"file\"");
        if (path.endsWith("/download")) {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"x.pdf\"");
        }
        boolean known = "\"file\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.sendResponseHeaders(known ? 304 : 200, -1);
        exchange.close();
    }

    private static void inject(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
