-- How the publisher is reached, and how by who must not be seen doing so. All of it is public.
alter table published.publisher
  add column contact_email text check (contact_email <> ''),
  add column contact_signal text check (contact_signal <> ''),
  add column contact_key text check (contact_key <> ''),             -- address of the OpenPGP key
  add column contact_fingerprint text check (contact_fingerprint ~ '^([0-9A-F]{40}|[0-9A-F]{64})$'),
  add column contact_onion text check (contact_onion <> ''),
  add column contact_post text check (contact_post <> '');
grant select (contact_email, contact_signal, contact_key, contact_fingerprint, contact_onion, contact_post) on published.publisher to nadzor_public;
