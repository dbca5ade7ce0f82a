if(CLUSTERWRIGHT_SANITIZE)
  add_compile_options(-fsanitize=${CLUSTERWRIGHT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CLUSTERWRIGHT_SANITIZE})
endif()
