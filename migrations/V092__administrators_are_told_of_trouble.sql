-- Which trouble of the server administrators have been written to about, and when. A row goes when the trouble does.
create table desk.told_trouble (
  trouble text primary key,              -- 'backup', or 'job ' and its name
  told_at timestamptz not null
);
