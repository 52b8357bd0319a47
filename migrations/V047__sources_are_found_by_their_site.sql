-- Who published what else is on record of a site: the next source of it most likely has the same publisher.
create function desk.site_of(address text) returns text language sql immutable parallel safe
  return substring(lower(address) from '^https?://(?:www\.)?([^/:?#]+)');
create index source_by_site on desk.source (desk.site_of(address)) where address is not null;
