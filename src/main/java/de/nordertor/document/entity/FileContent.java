package de.nordertor.document.entity;

/** What is known about a file once it has been received and looked at. */
public record FileContent(FileName name, AttachmentType type, long size, String sha256) {}
