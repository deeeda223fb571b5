/** Ends this process when the one that started it is gone: a build that is killed leaves nobody writing behind it. */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
