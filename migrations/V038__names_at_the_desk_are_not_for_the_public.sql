-- Editions name people as they chose. Who withdrew something and who accepted the dossier is for the desk: these columns
-- hold names as colleagues know them, so the public's role cannot read them.
revoke select on published.withdrawal, published.publisher from nadzor_public;
grant select (id, subject_kind, subject_id, slug, kind, reason, withdrawn_at, whole) on published.withdrawal to nadzor_public;
grant select (single, name_sr, name_en, accepted_at) on published.publisher to nadzor_public;
