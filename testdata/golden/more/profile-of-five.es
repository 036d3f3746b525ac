# Profiles of searches in version 5

PUT prof-b
{"settings": {"number_of_shards": 1, "number_of_replicas": 0}, "mappings": {"doc": {"properties": {"t": {"type": "text"}, "u": {"type": "text"}, "k": {"type": "keyword"}, "n": {"type": "long"}, "i": {"type": "integer"}, "hf": {"type": "half_float"}, "sf": {"type": "scaled_float", "scaling_factor": 10}, "d": {"type": "date"}, "f": {"type": "double"}, "ip": {"type": "ip"}, "g": {"type": "geo_point"}, "b": {"type": "boolean"}, "nd": {"type": "long", "doc_values": false}, "r": {"type": "integer_range"}}}}}

POST prof-b/doc/_bulk?refresh=true
{"index":{"_id":"0"}}
{"t": "sky red water sky fire sky", "u": "tree jump", "k": "a", "n": 0, "i": 0, "hf": 0.0, "sf": 0.0, "d": "2020-01-01", "ip": "10.0.0.0", "g": "0,0", "b": true, "nd": 0, "r": {"gte": 0, "lt": 5}}
{"index":{"_id":"1"}}
{"t": "water lazy tree quick fox brown red green fire", "u": "lazy blue", "k": "e", "n": 1, "i": 1, "hf": 0.25, "sf": 0.1, "d": "2020-02-02", "ip": "10.0.1.1", "g": "1,1", "b": false, "nd": 1, "f": 1.5}
{"index":{"_id":"2"}}
{"t": "run lazy quick", "u": "sky lazy", "k": "d", "n": 2, "i": 2, "hf": 0.5, "sf": 0.2, "d": "2020-03-03", "ip": "10.0.2.2", "g": "2,2", "b": true, "nd": 2, "f": 3.0}
{"index":{"_id":"3"}}
{"t": "fox fire water blue fox water", "u": "water brown", "k": "b", "n": 3, "i": 3, "hf": 0.75, "sf": 0.3, "d": "2020-04-04", "ip": "10.0.0.3", "g": "3,3", "b": false, "nd": 3}
{"index":{"_id":"4"}}
{"t": "fox fox quick fire quick lazy water lazy fox", "u": "fire fox", "k": "c", "n": 4, "i": 4, "hf": 1.0, "sf": 0.4, "d": "2020-05-05", "ip": "10.0.1.4", "g": "4,4", "b": true, "nd": 4, "f": 6.0, "r": {"gte": 4, "lt": 9}}
{"index":{"_id":"5"}}
{"t": "lazy jump tree tree lazy fox sky", "u": "lazy blue", "k": "c", "n": 5, "i": 5, "hf": 1.25, "sf": 0.5, "d": "2020-06-06", "ip": "10.0.2.5", "g": "5,0", "b": false, "nd": 5, "f": 7.5}
{"index":{"_id":"6"}}
{"t": "red blue", "u": "fox fox", "k": "c", "n": 6, "i": 6, "hf": 1.5, "sf": 0.6, "d": "2020-07-07", "ip": "10.0.0.6", "g": "6,1", "b": true, "nd": 6}
{"index":{"_id":"7"}}
{"t": "red dog fire", "u": "run run", "k": "a", "n": 7, "i": 7, "hf": 1.75, "sf": 0.7, "d": "2020-08-08", "ip": "10.0.1.7", "g": "7,2", "b": false, "nd": 7, "f": 10.5}
{"index":{"_id":"8"}}
{"t": "brown dog red fire dog green sky", "u": "red fox", "k": "d", "n": 8, "i": 8, "hf": 2.0, "sf": 0.8, "d": "2020-09-09", "ip": "10.0.2.8", "g": "8,3", "b": true, "nd": 8, "f": 12.0, "r": {"gte": 8, "lt": 13}}
{"index":{"_id":"9"}}
{"t": "sky fox quick dog quick sky red fire blue", "u": "quick jump", "k": "d", "n": 9, "i": 9, "hf": 2.25, "sf": 0.9, "d": "2020-10-10", "ip": "10.0.0.9", "g": "0,4", "b": false, "nd": 9}
{"index":{"_id":"10"}}
{"t": "blue run fire quick green quick sky", "u": "fox run", "k": "b", "n": 10, "i": 10, "hf": 2.5, "sf": 1.0, "d": "2020-11-11", "ip": "10.0.1.10", "g": "1,0", "b": true, "nd": 10, "f": 15.0}
{"index":{"_id":"11"}}
{"t": "water lazy fire", "u": "green red", "k": "e", "n": 11, "i": 11, "hf": 2.75, "sf": 1.1, "d": "2020-12-12", "ip": "10.0.2.11", "g": "2,1", "b": false, "nd": 11, "f": 16.5}
{"index":{"_id":"12"}}
{"t": "jump dog water green brown run sky", "u": "water water", "k": "c", "n": 12, "i": 12, "hf": 3.0, "sf": 1.2, "d": "2020-01-13", "ip": "10.0.0.12", "g": "3,2", "b": true, "nd": 12, "r": {"gte": 12, "lt": 17}}
{"index":{"_id":"13"}}
{"t": "quick blue brown lazy red jump", "u": "run red", "k": "b", "n": 13, "i": 13, "hf": 3.25, "sf": 1.3, "d": "2020-02-14", "ip": "10.0.1.13", "g": "4,3", "b": false, "nd": 13, "f": 19.5}
{"index":{"_id":"14"}}
{"t": "dog sky jump brown dog tree red", "u": "dog fox", "k": "a", "n": 14, "i": 14, "hf": 3.5, "sf": 1.4, "d": "2020-03-15", "ip": "10.0.2.14", "g": "5,4", "b": true, "nd": 14, "f": 21.0}
{"index":{"_id":"15"}}
{"t": "sky sky dog green", "u": "fox sky", "k": "a", "n": 15, "i": 15, "hf": 3.75, "sf": 1.5, "d": "2020-04-16", "ip": "10.0.0.15", "g": "6,0", "b": false, "nd": 15}
{"index":{"_id":"16"}}
{"t": "run jump blue", "u": "quick lazy", "k": "f", "n": 16, "i": 16, "hf": 4.0, "sf": 1.6, "d": "2020-05-17", "ip": "10.0.1.16", "g": "7,1", "b": true, "nd": 16, "f": 24.0, "r": {"gte": 16, "lt": 21}}
{"index":{"_id":"17"}}
{"t": "fire dog green tree blue fox quick", "u": "tree quick", "k": "d", "n": 0, "i": 17, "hf": 4.25, "sf": 1.7, "d": "2020-06-18", "ip": "10.0.2.17", "g": "8,2", "b": false, "nd": 17, "f": 25.5}
{"index":{"_id":"18"}}
{"t": "fire lazy fox sky run fox tree", "u": "water blue", "k": "a", "n": 1, "i": 18, "hf": 4.5, "sf": 1.8, "d": "2020-07-19", "ip": "10.0.0.18", "g": "0,3", "b": true, "nd": 18}
{"index":{"_id":"19"}}
{"t": "blue red fox quick", "u": "fire blue", "k": "c", "n": 2, "i": 19, "hf": 4.75, "sf": 1.9, "d": "2020-08-20", "ip": "10.0.1.19", "g": "1,4", "b": false, "nd": 19, "f": 28.5}
{"index":{"_id":"20"}}
{"t": "green run fire fox", "u": "jump green", "k": "d", "n": 3, "i": 20, "hf": 5.0, "sf": 2.0, "d": "2020-09-21", "ip": "10.0.2.20", "g": "2,0", "b": true, "nd": 20, "f": 30.0, "r": {"gte": 20, "lt": 25}}
{"index":{"_id":"21"}}
{"t": "green dog dog green blue fox brown", "u": "blue fire", "k": "e", "n": 4, "i": 21, "hf": 5.25, "sf": 2.1, "d": "2020-10-22", "ip": "10.0.0.21", "g": "3,1", "b": false, "nd": 21}
{"index":{"_id":"22"}}
{"t": "tree green fire red", "u": "fox brown", "k": "d", "n": 5, "i": 22, "hf": 5.5, "sf": 2.2, "d": "2020-11-23", "ip": "10.0.1.22", "g": "4,2", "b": true, "nd": 22, "f": 33.0}
{"index":{"_id":"23"}}
{"t": "jump water jump fire jump red", "u": "brown water", "k": "c", "n": 6, "i": 23, "hf": 5.75, "sf": 2.3, "d": "2020-12-24", "ip": "10.0.2.23", "g": "5,3", "b": false, "nd": 23, "f": 34.5}
{"index":{"_id":"24"}}
{"t": "water dog", "u": "red jump", "k": "f", "n": 7, "i": 24, "hf": 6.0, "sf": 2.4, "d": "2020-01-25", "ip": "10.0.0.24", "g": "6,4", "b": true, "nd": 24, "r": {"gte": 24, "lt": 29}}
{"index":{"_id":"25"}}
{"t": "fire green dog water sky sky", "u": "dog red", "k": "f", "n": 8, "i": 25, "hf": 6.25, "sf": 2.5, "d": "2020-02-26", "ip": "10.0.1.25", "g": "7,0", "b": false, "nd": 25, "f": 37.5}
{"index":{"_id":"26"}}
{"t": "run fire quick green", "u": "jump water", "k": "c", "n": 9, "i": 26, "hf": 6.5, "sf": 2.6, "d": "2020-03-27", "ip": "10.0.2.26", "g": "8,1", "b": true, "nd": 26, "f": 39.0}
{"index":{"_id":"27"}}
{"t": "tree dog green dog fire jump tree", "u": "tree water", "k": "c", "n": 10, "i": 27, "hf": 6.75, "sf": 2.7, "d": "2020-04-28", "ip": "10.0.0.27", "g": "0,2", "b": false, "nd": 27}
{"index":{"_id":"28"}}
{"t": "dog tree red sky fire blue red", "u": "fire fox", "k": "f", "n": 11, "i": 28, "hf": 7.0, "sf": 2.8, "d": "2020-05-01", "ip": "10.0.1.28", "g": "1,3", "b": true, "nd": 28, "f": 42.0, "r": {"gte": 28, "lt": 33}}
{"index":{"_id":"29"}}
{"t": "red red jump fox jump fox lazy fire red", "u": "fire green", "k": "c", "n": 12, "i": 29, "hf": 7.25, "sf": 2.9, "d": "2020-06-02", "ip": "10.0.2.29", "g": "2,4", "b": false, "nd": 29, "f": 43.5}
{"index":{"_id":"30"}}
{"t": "sky tree sky", "u": "blue fox", "k": "e", "n": 13, "i": 30, "hf": 7.5, "sf": 3.0, "d": "2020-07-03", "ip": "10.0.0.30", "g": "3,0", "b": true, "nd": 30}
{"index":{"_id":"31"}}
{"t": "dog run jump water fire tree dog sky", "u": "quick lazy", "k": "b", "n": 14, "i": 31, "hf": 7.75, "sf": 3.1, "d": "2020-08-04", "ip": "10.0.1.31", "g": "4,1", "b": false, "nd": 31, "f": 46.5}
{"index":{"_id":"32"}}
{"t": "run tree fox lazy water tree fox tree sky", "u": "quick green", "k": "b", "n": 15, "i": 32, "hf": 8.0, "sf": 3.2, "d": "2020-09-05", "ip": "10.0.2.32", "g": "5,2", "b": true, "nd": 32, "f": 48.0, "r": {"gte": 32, "lt": 37}}
{"index":{"_id":"33"}}
{"t": "quick fox brown red", "u": "fox green", "k": "b", "n": 16, "i": 33, "hf": 8.25, "sf": 3.3, "d": "2020-10-06", "ip": "10.0.0.33", "g": "6,3", "b": false, "nd": 33}
{"index":{"_id":"34"}}
{"t": "blue green", "u": "red blue", "k": "f", "n": 0, "i": 34, "hf": 8.5, "sf": 3.4, "d": "2020-11-07", "ip": "10.0.1.34", "g": "7,4", "b": true, "nd": 34, "f": 51.0}
{"index":{"_id":"35"}}
{"t": "run lazy lazy", "u": "sky red", "k": "a", "n": 1, "i": 35, "hf": 8.75, "sf": 3.5, "d": "2020-12-08", "ip": "10.0.2.35", "g": "8,0", "b": false, "nd": 35, "f": 52.5}
{"index":{"_id":"36"}}
{"t": "blue dog fire blue fire brown sky", "u": "fire jump", "k": "c", "n": 2, "i": 36, "hf": 9.0, "sf": 3.6, "d": "2020-01-09", "ip": "10.0.0.36", "g": "0,1", "b": true, "nd": 36, "r": {"gte": 36, "lt": 41}}
{"index":{"_id":"37"}}
{"t": "jump run", "u": "dog brown", "k": "c", "n": 3, "i": 37, "hf": 9.25, "sf": 3.7, "d": "2020-02-10", "ip": "10.0.1.37", "g": "1,2", "b": false, "nd": 37, "f": 55.5}
{"index":{"_id":"38"}}
{"t": "run dog red fire fox blue blue", "u": "fire run", "k": "f", "n": 4, "i": 38, "hf": 9.5, "sf": 3.8, "d": "2020-03-11", "ip": "10.0.2.38", "g": "2,3", "b": true, "nd": 38, "f": 57.0}
{"index":{"_id":"39"}}
{"t": "green fox fox run blue run green", "u": "lazy fox", "k": "e", "n": 5, "i": 39, "hf": 9.75, "sf": 3.9, "d": "2020-04-12", "ip": "10.0.0.39", "g": "3,4", "b": false, "nd": 39}
{"index":{"_id":"40"}}
{"t": "red fire tree", "u": "quick blue", "k": "a", "n": 6, "i": 40, "hf": 10.0, "sf": 4.0, "d": "2020-05-13", "ip": "10.0.1.40", "g": "4,0", "b": true, "nd": 40, "f": 60.0, "r": {"gte": 40, "lt": 45}}
{"index":{"_id":"41"}}
{"t": "run run jump fox red tree run", "u": "blue blue", "k": "d", "n": 7, "i": 41, "hf": 10.25, "sf": 4.1, "d": "2020-06-14", "ip": "10.0.2.41", "g": "5,1", "b": false, "nd": 41, "f": 61.5}
{"index":{"_id":"42"}}
{"t": "green dog green sky blue", "u": "blue fire", "k": "b", "n": 8, "i": 42, "hf": 10.5, "sf": 4.2, "d": "2020-07-15", "ip": "10.0.0.42", "g": "6,2", "b": true, "nd": 42}
{"index":{"_id":"43"}}
{"t": "sky dog green dog blue quick", "u": "red dog", "k": "d", "n": 9, "i": 43, "hf": 10.75, "sf": 4.3, "d": "2020-08-16", "ip": "10.0.1.43", "g": "7,3", "b": false, "nd": 43, "f": 64.5}
{"index":{"_id":"44"}}
{"t": "fox green quick brown tree run", "u": "green lazy", "k": "c", "n": 10, "i": 44, "hf": 11.0, "sf": 4.4, "d": "2020-09-17", "ip": "10.0.2.44", "g": "8,4", "b": true, "nd": 44, "f": 66.0, "r": {"gte": 44, "lt": 49}}
{"index":{"_id":"45"}}
{"t": "water fox", "u": "fire blue", "k": "a", "n": 11, "i": 45, "hf": 11.25, "sf": 4.5, "d": "2020-10-18", "ip": "10.0.0.45", "g": "0,0", "b": false, "nd": 45}
{"index":{"_id":"46"}}
{"t": "jump jump dog lazy green water quick lazy green", "u": "dog fire", "k": "b", "n": 12, "i": 46, "hf": 11.5, "sf": 4.6, "d": "2020-11-19", "ip": "10.0.1.46", "g": "1,1", "b": true, "nd": 46, "f": 69.0}
{"index":{"_id":"47"}}
{"t": "dog green run green jump tree", "u": "fire run", "k": "f", "n": 13, "i": 47, "hf": 11.75, "sf": 4.7, "d": "2020-12-20", "ip": "10.0.2.47", "g": "2,2", "b": false, "nd": 47, "f": 70.5}
{"index":{"_id":"48"}}
{"t": "quick water fox", "u": "dog dog", "k": "e", "n": 14, "i": 48, "hf": 12.0, "sf": 4.8, "d": "2020-01-21", "ip": "10.0.0.48", "g": "3,3", "b": true, "nd": 48, "r": {"gte": 48, "lt": 53}}
{"index":{"_id":"49"}}
{"t": "run dog sky jump quick green red", "u": "red tree", "k": "f", "n": 15, "i": 49, "hf": 12.25, "sf": 4.9, "d": "2020-02-22", "ip": "10.0.1.49", "g": "4,4", "b": false, "nd": 49, "f": 73.5}
{"index":{"_id":"50"}}
{"t": "quick quick dog jump", "u": "green tree", "k": "a", "n": 16, "i": 50, "hf": 12.5, "sf": 5.0, "d": "2020-03-23", "ip": "10.0.2.50", "g": "5,0", "b": true, "nd": 50, "f": 75.0}
{"index":{"_id":"51"}}
{"t": "quick blue water water blue", "u": "run run", "k": "f", "n": 0, "i": 51, "hf": 12.75, "sf": 5.1, "d": "2020-04-24", "ip": "10.0.0.51", "g": "6,1", "b": false, "nd": 51}
{"index":{"_id":"52"}}
{"t": "fire fire blue green blue tree fire sky lazy", "u": "dog green", "k": "a", "n": 1, "i": 52, "hf": 13.0, "sf": 5.2, "d": "2020-05-25", "ip": "10.0.1.52", "g": "7,2", "b": true, "nd": 52, "f": 78.0, "r": {"gte": 52, "lt": 57}}
{"index":{"_id":"53"}}
{"t": "fire quick sky water blue run", "u": "dog tree", "k": "d", "n": 2, "i": 53, "hf": 13.25, "sf": 5.3, "d": "2020-06-26", "ip": "10.0.2.53", "g": "8,3", "b": false, "nd": 53, "f": 79.5}
{"index":{"_id":"54"}}
{"t": "fox fox green sky jump green", "u": "red jump", "k": "b", "n": 3, "i": 54, "hf": 13.5, "sf": 5.4, "d": "2020-07-27", "ip": "10.0.0.54", "g": "0,4", "b": true, "nd": 54}
{"index":{"_id":"55"}}
{"t": "run jump water quick brown sky lazy dog", "u": "fire brown", "k": "a", "n": 4, "i": 55, "hf": 13.75, "sf": 5.5, "d": "2020-08-28", "ip": "10.0.1.55", "g": "1,0", "b": false, "nd": 55, "f": 82.5}
{"index":{"_id":"56"}}
{"t": "red sky", "u": "blue brown", "k": "d", "n": 5, "i": 56, "hf": 14.0, "sf": 5.6, "d": "2020-09-01", "ip": "10.0.2.56", "g": "2,1", "b": true, "nd": 56, "f": 84.0, "r": {"gte": 56, "lt": 61}}
{"index":{"_id":"57"}}
{"t": "quick brown fire brown lazy run tree fire brown", "u": "sky fox", "k": "c", "n": 6, "i": 57, "hf": 14.25, "sf": 5.7, "d": "2020-10-02", "ip": "10.0.0.57", "g": "3,2", "b": false, "nd": 57}
{"index":{"_id":"58"}}
{"t": "fox fox run fox blue water fox brown run", "u": "lazy quick", "k": "e", "n": 7, "i": 58, "hf": 14.5, "sf": 5.8, "d": "2020-11-03", "ip": "10.0.1.58", "g": "4,3", "b": true, "nd": 58, "f": 87.0}
{"index":{"_id":"59"}}
{"t": "tree blue sky", "u": "brown dog", "k": "a", "n": 8, "i": 59, "hf": 14.75, "sf": 5.9, "d": "2020-12-04", "ip": "10.0.2.59", "g": "5,4", "b": false, "nd": 59, "f": 88.5}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": {"query": "quick fox", "operator": "and"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match_phrase": {"t": "quick brown"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match_phrase": {"t": {"query": "quick fox", "slop": 2}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match_phrase_prefix": {"t": "quick br"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"n": {"gte": 1}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"n": {"gte": 2, "lt": 4}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"d": {"gte": "2020-02-01"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"ip": {"gte": "10.0.0.2"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"f": {"gte": 2}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"k": {"gte": "b"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"ip": "10.0.0.1"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"f": 1.5}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"b": true}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"d": "2020-01-01"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"terms": {"k": ["a", "b"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"terms": {"ip": ["10.0.0.1", "10.0.0.2"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"prefix": {"t": "qu"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"prefix": {"k": "a"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"wildcard": {"k": "*"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"wildcard": {"t": "*o*"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"prefix": {"t": "zzz"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"prefix": {"t": {"value": "qu", "rewrite": "scoring_boolean"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"exists": {"field": "n"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"exists": {"field": "t"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"exists": {"field": "k"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"exists": {"field": "g"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"constant_score": {"filter": {"term": {"k": "a"}}, "boost": 3}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"dis_max": {"queries": [{"match": {"t": "fox"}}, {"match": {"u": "fox"}}]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"dis_max": {"queries": [{"match": {"t": "fox quick"}}, {"match_phrase": {"t": "brown fox"}}], "tie_breaker": 0.3}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match_none": {}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match_all": {"boost": 2}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "track_total_hits": false}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "track_total_hits": true}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "query": {"match": {"t": "quick"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "track_total_hits": true, "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "post_filter": {"term": {"k": "a"}}, "min_score": 0.1, "terminate_after": 10}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "terminate_after": 1}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "post_filter": {"match_phrase": {"t": "quick brown"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "min_score": 0.5}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["n"]}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["n"], "search_after": [1]}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["n"], "track_scores": true}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["_score", "n"], "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["_doc"], "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "track_total_hits": false, "query": {"match": {"t": "quick fox"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 1, "query": {"match": {"t": "quick"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 1, "query": {"match": {"t": "quick fox dog"}}, "track_total_hits": false}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "rescore": {"query": {"rescore_query": {"match": {"t": "fox"}}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "rescore": [{"window_size": 2, "query": {"rescore_query": {"match_phrase": {"t": "quick brown"}}}}, {"query": {"rescore_query": {"match": {"t": "fox dog"}}}}]}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"t": {"value": "fox", "boost": 2}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"n": 1}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"terms": {"n": [1, 2]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"bool": {"must": [{"match": {"t": "quick"}}, {"match": {"u": "fox dog lazy"}}], "filter": [{"exists": {"field": "n"}}, {"term": {"k": "a"}}]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"bool": {"filter": [{"term": {"k": "a"}}]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"multi_match": {"query": "quick dog", "fields": ["t", "u"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"multi_match": {"query": "quick brown", "fields": ["t", "u^2"], "type": "phrase"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"query_string": {"query": "t:quick AND NOT u:dog"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"query_string": {"query": "quick fo*", "fields": ["t"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"simple_query_string": {"query": "quick + fox | dog", "fields": ["t"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"geo_distance": {"distance": "200km", "g": "1,2"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"geo_bounding_box": {"g": {"top_left": "9,0", "bottom_right": "0,9"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"wrapper": {"query": "eyJtYXRjaCI6eyJ0IjoiZm94In19"}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": {"query": "fox", "_name": "a"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick fox"}}, "from": 1, "size": 1}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"n": 2}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": ""}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "size": 0, "aggs": {"m": {"max": {"field": "n"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"match": {"t": "quick"}}, "aggs": {"m": {"max": {"field": "n"}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"i": 3}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"i": {"gte": 3}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"range": {"b": {"gte": true}}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"terms": {"t": ["quick", "brown", "fox", "lazy", "dog", "red", "blue", "green", "jump", "run", "tree", "sky", "water", "fire", "a", "b", "c", "d"]}}}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["d"], "size": 3}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "sort": ["n"], "size": 3, "track_total_hits": false}

GET prof-*/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": true, "query": {"term": {"k": "a"}}}

GET prof-b/_search?filter_path=profile.shards.searches.query.type
{"profile": true, "query": {"term": {"k": "a"}}}

GET prof-b/_search?size=0&filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": "true"}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": 1}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": "x"}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": null}

GET prof-b/_search?filter_path=profile.shards.**.type,profile.shards.**.description,profile.shards.**.name,profile.shards.**.reason,profile.shards.**.*_count,profile.shards.**.debug
{"profile": []}

GET prof-b/_search?profile=true
{}

DELETE prof-b
