# Partial updates of a bank's accounts, right and wrong.

PUT bank/_doc/1?refresh
{ "owner": { "first": "Ann", "last": "Lee", "phones": ["1", "2"] }, "balance": 100, "open": true, "note": null }

POST bank/_update/1
{ "doc": { "balance": 100 } }

POST bank/_update/1
{ "doc": { "balance": 100.0 } }

POST bank/_update/1
{ "doc": { "balance": 101 } }

POST bank/_update/1
{ "doc": { "balance": 101 }, "detect_noop": false }

POST bank/_update/1
{ "doc": { "owner": { "first": "Anna" } } }

GET bank/_source/1

POST bank/_update/1
{ "doc": { "owner": { "phones": ["3"] } } }

POST bank/_update/1
{ "doc": { "owner": null } }

GET bank/_source/1

POST bank/_update/1
{ "doc": { "owner.first": "dotted" } }

GET bank/_source/1

POST bank/_update/1
{ "doc": { "owner": { "first": "Bob" } } }

GET bank/_source/1

POST bank/_update/1
{ "doc": { } }

POST bank/_update/1
{ "doc": null }

POST bank/_update/1
{ "doc": [] }

POST bank/_update/1
{ "doc": [ { "a": 1 } ] }

POST bank/_update/1
{ "doc": "balance" }

POST bank/_update/1
{ "doc": 5 }

POST bank/_update/1
{ }

POST bank/_update/1

POST bank/_update/1
[ ]

POST bank/_update/1
{ "balance": 5 }

POST bank/_update/1
{ "docs": { "balance": 5 } }

POST bank/_update/1
{ "Doc": { "balance": 5 } }

POST bank/_update/1
{ "dox": { "balance": 5 }, "doc": { "balance": 6 } }

POST bank/_update/1
{ "doc_as_upset": true, "doc": { "balance": 6 } }

POST bank/_update/1
{ "upsert": { "balance": 6 } }

POST bank/_update/1
{ "doc_as_upsert": true }

POST bank/_update/1
{ "doc": { "balance": 5 }, "detect_noop": "false" }

POST bank/_update/1
{ "doc": { "balance": 5 }, "detect_noop": "no" }

POST bank/_update/1
{ "doc": { "balance": 5 }, "detect_noop": 1 }

POST bank/_update/1
{ "doc": { "balance": 5 }, "detect_noop": null }

POST bank/_update/1
{ "doc": { "balance": 7 }, "doc": { "balance": 8 } }

POST bank/_update/1
{ "doc": { "balance": "many" } }

POST bank/_update/1
{ "doc": { "open": "yes" } }

POST bank/_update/1
{ "doc": { "balance": { "a": 1 } } }

POST bank/_update/2
{ "doc": { "balance": 1 } }

POST bank/_update/2
{ "doc": { "balance": 1 }, "upsert": { "balance": 0, "new": true } }

POST bank/_update/2
{ "doc": { "balance": 1 }, "upsert": { "balance": 0, "new": true } }

POST bank/_update/3
{ "doc": { "balance": 3 }, "doc_as_upsert": true }

POST bank/_update/4
{ "doc": { "balance": 3 }, "doc_as_upsert": false }

POST bank/_update/4
{ "doc_as_upsert": true, "upsert": { "balance": 4 } }

POST bank/_update/4
{ "upsert": { "balance": 4 } }

POST bank/_update/4
{ "doc": { "a": 1 }, "upsert": [] }

POST bank/_update/5
{ "doc": { "a": 1 }, "upsert": null }

POST bank/_update/1?_source
{ "doc": { "balance": 9 } }

POST bank/_update/1?_source=balance
{ "doc": { "balance": 10 } }

POST bank/_update/1?_source=balance
{ "doc": { "balance": 10 } }

POST bank/_update/1?_source_includes=b*,own*&_source_excludes=owner
{ "doc": { "balance": 11 } }

POST bank/_update/1?_source=false
{ "doc": { "balance": 12 } }

POST bank/_update/1
{ "doc": { "balance": 13 }, "_source": true }

POST bank/_update/1
{ "doc": { "balance": 14 }, "_source": "open" }

POST bank/_update/1
{ "doc": { "balance": 15 }, "_source": ["balance", "note"] }

POST bank/_update/1
{ "doc": { "balance": 16 }, "_source": { "includes": ["balance"] } }

POST bank/_update/1
{ "doc": { "balance": 17 }, "_source": { "include": ["balance"], "exclude": "note" } }

POST bank/_update/1
{ "doc": { "balance": 18 }, "_source": { "inclodes": ["balance"] } }

POST bank/_update/1
{ "doc": { "balance": 18 }, "_source": 5 }

POST bank/_update/1?fields=balance
{ "doc": { "balance": 19 } }

POST bank/_update/1?retry_on_conflict=3
{ "doc": { "balance": 20 } }

POST bank/_update/1?retry_on_conflict=-1
{ "doc": { "balance": 21 } }

POST bank/_update/1?retry_on_conflict=many
{ "doc": { "balance": 22 } }

POST bank/_update/1?refresh=wait_for
{ "doc": { "balance": 23 } }

POST bank/_update/1?refresh=true
{ "doc": { "balance": 23 } }

POST bank/_update/1?if_seq_no=0
{ "doc": { "balance": 24 } }

POST bank/_update/1?if_seq_no=0&if_primary_term=1
{ "doc": { "balance": 24 } }

POST bank/_update/1
{ "doc": { "balance": 25 }, "if_seq_no": 0, "if_primary_term": 1 }

PUT bank/_update/1
{ "doc": { "balance": 26 } }

POST bank/1/_update
{ "doc": { "balance": 27 } }

POST bank/_doc/1/_update
{ "doc": { "balance": 28 } }

POST bank/_update
{ "doc": { "balance": 29 } }

POST nobank/_update/1
{ "doc": { "balance": 30 } }

POST nobank2/_update/1
{ "doc": { "balance": 31 }, "doc_as_upsert": true }

GET bank/_source/1
