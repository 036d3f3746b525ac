# ids of scrolled searches: whole ones of nodes that are gone, and broken ones
# known1
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBFmFiY2RlZmdoaWprbG1ub3BxcnN0dXYAAAAAAAAABQRnb25l", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBFmFiY2RlZmdoaWprbG1ub3BxcnN0dXYAAAAAAAAABQRnb25l"}

# known2
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAYEZ29uZQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAYEZ29uZQ=="}

# mixed
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAYEbm9wZQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAYEbm9wZQ=="]}

# unknown2
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUCYWEWYWJjZGVmZ2hpamtsbW5vcHFyc3R1dgAAAAAAAAAGAmJi", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUCYWEWYWJjZGVmZ2hpamtsbW5vcHFyc3R1dgAAAAAAAAAGAmJi"}

# old
GET _search/scroll
{"scroll_id": "DnF1ZXJ5VGhlbkZldGNoAQAAAAAAAAAFBGdvbmU=", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["DnF1ZXJ5VGhlbkZldGNoAQAAAAAAAAAFBGdvbmU="]}

# none
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAA==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAA=="}

# wrongtype
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkCHF1ZXJ5Rm9vARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["FGluY2x1ZGVfY29udGV4dF91dWlkCHF1ZXJ5Rm9vARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZQ=="]}

# wrongtype0
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkCHF1ZXJ5Rm9vAA==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkCHF1ZXJ5Rm9vAA=="}

# tail
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZXg=", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZXg="}

# many
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNo_____w8=", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNo_____w8="}

# remote
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUHcmM6Z29uZQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoARZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUHcmM6Z29uZQ=="}

# dup
GET _search/scroll
{"scroll_id": "FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZQ=="]}

# doc
GET _search/scroll
{"scroll_id": "DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ=="]}

# docnopad
GET _search/scroll
{"scroll_id": "DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ"}

# nope
GET _search/scroll
{"scroll_id": "nope", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "nope"}

# abc
GET _search/scroll
{"scroll_id": "abc", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["abc"]}

# a
GET _search/scroll
{"scroll_id": "a", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["a"]}

# bad
GET _search/scroll
{"scroll_id": "a b!", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["a b!"]}

# plus
GET _search/scroll
{"scroll_id": "ab+/", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "ab+/"}

# pad
GET _search/scroll
{"scroll_id": "YQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["YQ=="]}

# pad1
GET _search/scroll
{"scroll_id": "YQ=", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "YQ="}

# pad3
GET _search/scroll
{"scroll_id": "YQ===", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "YQ==="}

# mid
GET _search/scroll
{"scroll_id": "YQ==YQ==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["YQ==YQ=="]}

# long
GET _search/scroll
{"scroll_id": "________________________________________", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "________________________________________"}

# zeros
GET _search/scroll
{"scroll_id": "AAAA", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["AAAA"]}

# FF
GET _search/scroll
{"scroll_id": "/////w==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "/////w=="}

# five
GET _search/scroll
{"scroll_id": "_____w8=", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": "_____w8="}

# six
GET _search/scroll
{"scroll_id": "________", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["________"]}

# neg
GET _search/scroll
{"scroll_id": "BWFiYw==", "scroll": "1m"}

DELETE _search/scroll
{"scroll_id": ["BWFiYw=="]}

DELETE _search/scroll
{"scroll_id":["FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBFmFiY2RlZmdoaWprbG1ub3BxcnN0dXYAAAAAAAAABQRnb25l","nope"]}

DELETE _search/scroll/FGluY2x1ZGVfY29udGV4dF91dWlkDXF1ZXJ5QW5kRmV0Y2gBFmFiY2RlZmdoaWprbG1ub3BxcnN0dXYAAAAAAAAABQRnb25l,FGluY2x1ZGVfY29udGV4dF91dWlkDnF1ZXJ5VGhlbkZldGNoAhZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAUEZ29uZRZhYmNkZWZnaGlqa2xtbm9wcXJzdHV2AAAAAAAAAAYEbm9wZQ==

GET _search/scroll?scroll_id=DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAD4WYm9laVYtZndUQlNsdDcwakFMNjU1QQ==

DELETE _search/scroll/_all
