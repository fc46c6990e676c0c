# What comes from npm at set-up time: tools/fetch puts it into third_party/ and checks its sums.
set(HOMEWARD_THIRD_PARTY ${PROJECT_SOURCE_DIR}/third_party)
if(NOT EXISTS ${HOMEWARD_THIRD_PARTY}/stamp)
    message(FATAL_ERROR "third_party/ is not filled: run tools/fetch first")
endif()

# SQLCipher 4.14.0 on SQLite 3.51.3, the only copy of SQLite in the process, with hidden symbols.
# Its sources are not ours to warn about, and sanitizers would slow every test of the store.
set(sqlcipher ${HOMEWARD_THIRD_PARTY}/sqlcipher)
foreach(pair
        "sqlite3.c=2ba87bbc92caf02c0ac640198c537c24bdda899a18bbba289f3d3f44d56795e4"
        "sqlite3.h=c7253bc5d2ba0fad5236fc10ed959f99374bdbc224c200250c9c4a90edf56023")
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 name)
    list(GET pair 1 expected)
    file(SHA256 ${sqlcipher}/${name} actual)
    if(NOT actual STREQUAL expected)
        message(FATAL_ERROR "third_party/sqlcipher/${name} is not the pinned one: remove third_party/ and run tools/fetch")
    endif()
endforeach()
add_library(homeward_sqlcipher STATIC ${sqlcipher}/sqlite3.c)
target_include_directories(homeward_sqlcipher SYSTEM PUBLIC ${sqlcipher})
target_compile_definitions(homeward_sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE
        SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_TEMP_STORE=2
        SQLITE_EXTRA_INIT=sqlcipher_extra_init
        SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        HAVE_STDINT_H=1
        SQLITE_THREADSAFE=1
        SQLITE_ENABLE_FTS5
        SQLITE_OMIT_LOAD_EXTENSION
        SQLITE_DQS=0
        SQLCIPHER_OMIT_LOG # else it writes to standard error what no layer of ours has asked for
        NDEBUG)
set_target_properties(homeward_sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden)
target_compile_options(homeward_sqlcipher PRIVATE -O2 -g0 -w -fno-sanitize=all)
target_link_libraries(homeward_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads)
