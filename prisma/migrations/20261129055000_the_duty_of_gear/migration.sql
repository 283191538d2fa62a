-- Whoever says who works here keeps the gear too, until they give that to somebody else.
UPDATE user_account SET duties = array_append(duties, 'gear') WHERE 'people' = ANY (duties) AND NOT 'gear' = ANY (duties);
