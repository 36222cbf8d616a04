-- Lists of the public side go through a kind in the order of the ids, which never changes.
CREATE INDEX public_object_by_id ON public_object (kind, id);
