-- A migration is about every row, restricted or not.
select set_config('nadzor.everything', 'on', true);
