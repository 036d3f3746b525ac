# Mistakes in components, halves of characters, and what is seldom asked of analyzers.

GET _analyze
{"tokenizer":"ngram","filter":[{"type":"truncate","length":3}],"text":"𝐀𝐁 a\ud835b"}

GET _analyze
{"tokenizer":"keyword","filter":["lowercase","reverse"],"explain":true,"text":"A\ud835\udc00B\udead c"}

GET _analyze
{"tokenizer":"standard","text":["of \ud83d","next"]}

GET _analyze
{"tokenizer":"standard","filter":["lowercase",{"type":"shingle","token_separator":""}],"text":"x\ud83d y"}

GET _analyze
{"tokenizer":"whitespace","filter":[{"type":"delimited_payload","encoding":"int"}],"explain":true,"text":"a|1 b|-2 c|٣"}

GET _analyze
{"tokenizer":"whitespace","filter":[{"type":"delimited_payload","encoding":"float"}],"explain":true,"text":"a|1.5 b|0x1p3 c|1f"}

GET _analyze
{"tokenizer":"keyword","filter":["delimited_payload"],"text":"price| 12 euros "}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"delimited_payload","encoding":"int"}],"text":"a|99999999999"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"delimited_payload","encoding":"int"}],"text":"a|-"}

GET _analyze
{"tokenizer":"path_hierarchy","filter":["word_delimiter","shingle"],"text":"one two/three-four"}

GET _analyze
{"tokenizer":{"type":"simple_pattern_split","pattern":"e"},"filter":["limit"],"text":["where we are","then"]}

GET _analyze
{"tokenizer":"standard","filter":[{"type":"min_hash","bucket_count":4,"hash_set_size":1},"uppercase"],"text":"some words here"}

GET _analyze
{"tokenizer":"standard","filter":[{"type":"min_hash","hash_count":""}],"text":"some words here"}

GET _analyze
{"tokenizer":{"type":"standard","max_token_length":[1,[2]]},"text":"a"}

GET _analyze
{"tokenizer":"standard","filter":[{"type":"lowercase"},{"type":"stop","stopwords":["a",null]}],"text":"a"}

GET _analyze
{"tokenizer":"standard","filter":[{"type":"lowercase"},{"type":"stop","type":"x"}],"text":"a"}

GET _analyze
{"tokenizer":"standard","filter":{"x":[{"type":"stop"},"lowercase"]},"text":"a"}

GET _analyze
{"text":"The Fox","explain":true}

GET _analyze
{"tokenizer":"keyword","char_filter":[{"type":"icu_normalizer"}],"explain":true,"text":"สายน้ำ ABC"}

GET _analyze
{"tokenizer":{"type":"pattern","pattern":"[\\Qa-c]\\E]+"},"text":"xabyc]z-w"}

GET _analyze
{"tokenizer":{"type":"pattern","pattern":"[&&]"},"text":"x"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Hex-Any"}],"text":"\\u0041 &#66; U+0043 \\x{44}"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Any-Name"}],"text":"é中\t"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Name-Any"}],"text":"\\N{LATIN SMALL LETTER E WITH ACUTE} \\N{nope}"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"FCC"}],"explain":true,"text":"e\u0323\u0301 é\u0323"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"FCD"}],"explain":true,"text":"é\u0323 e\u0301"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_transform","id":"Hex-Any"}],"text":"&#9999999;"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","rules":"[strength 1][caseFirst upper]"}],"text":"Ä"}

GET _analyze
{"tokenizer":"keyword","filter":[{"type":"icu_collation","rules":"[import de-u-co-phonebk][reorder Grek]"}],"text":"Ä"}

PUT collated
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","rules":"[numericOrdering on] # numbers","index":false}}}}

GET collated/_mapping

PUT collated-2
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","rules":"&a < b <"}}}}

PUT collated-2
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","rules":"[strength 9]"}}}}

PUT collated-2
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","rules":"a < b"}}}}

PUT collated-2
{"mappings":{"properties":{"n":{"type":"icu_collation_keyword","rules":"& [before 2] a < b"}}}}
