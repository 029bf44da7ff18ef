/** What every page and every REST operation gets from the house: conversion, words, errors, layout, sign-in. */
@NullMarked
package vn.chiboso.bootstrap.web;

import org.jspecify.annotations.NullMarked;
