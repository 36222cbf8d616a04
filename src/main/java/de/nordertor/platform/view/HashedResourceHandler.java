package de.nordertor.platform.view;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Appends a hash of the content to the address of every style sheet, script and picture, so that browsers may keep it
 * for a year and still see a change at once.
 */
public class HashedResourceHandler extends ResourceHandlerWrapper {

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public HashedResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return hashed(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return hashed(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return hashed(super.createResource(name, library, contentType));
    }

    private Resource hashed(Resource resource) {
        return resource == null || resource instanceof HashedResource ? resource : new HashedResource(resource);
    }

    private String hash(Resource resource) {
        return hashes.computeIfAbsent(resource.getLibraryName() + "/" + resource.getResourceName(), key -> {
            try (InputStream content = resource.getInputStream()) {
                if (content == null) {
                    return "0";
                }
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
                return HexFormat.of().formatHex(digest, 0, 6);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private final class HashedResource extends ResourceWrapper {

        HashedResource(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "h=" + hash(getWrapped());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new java.util.HashMap<>(super.getResponseHeaders());
            headers.put("Cache-Control", A_YEAR);
            headers.remove("Expires");
            return headers;
        }

        @Override
        public String getContentType() {
            return getWrapped().getContentType();
        }

        @Override
        public String getLibraryName() {
            return getWrapped().getLibraryName();
        }

        @Override
        public String getResourceName() {
            return getWrapped().getResourceName();
        }
    }
}
