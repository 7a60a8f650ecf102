module.exports = { testMatch: ['<rootDir>/jest/**/*.test.js'], setupFilesAfterEnv: ['call-compliance/testing/jest'] };
