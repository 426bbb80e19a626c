using System.Globalization;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>Which day three typed fields mean, or what is to be put right (วันที่ที่ผู้ใช้ตอบ).</summary>
public static class DayAnswer
{
    extension(DateInput? input)
    {
        /// <summary>A whole day that has come.</summary>
        public Result<DateOnly> PastDay(string field, DateOnly today) => input.WholeDay(field, today, today, DayTexts.NotYet);

        /// <summary>A whole day from today on, not further than <paramref name="last"/>.</summary>
        public Result<DateOnly> DayToCome(string field, DateOnly today, DateOnly last)
        {
            var read = input.WholeDay(field, today, last, DayTexts.TooFar);
            return read.Succeeded && read.Value < today ? new Problem(field, DayTexts.Gone) : read;
        }

        /// <summary>A day that has come, of which the day or the month may be left out.</summary>
        public Result<PartialDate> PastDate(string field, DateOnly today)
        {
            if (input is null || input.IsBlank) return new Problem(field, DayTexts.Required);
            var isDate = PartialDate.TryParse(input.Written, today, out var date, out var reading);
            if (reading.Calendar is DateCalendar.TwoDigitYear) return new Problem(field, DayTexts.FourDigits);
            if (reading.Calendar is DateCalendar.CommonEra) return new Problem(field, DayTexts.CommonEra.With(date.Year, date.Year + ThaiCalendar.BuddhistOffset));
            if (isDate) return date;
            return new Problem(field, reading.Fault is DateFault.InFuture ? DayTexts.NotYet : DayTexts.NoSuchDay);
        }

        // The reader of dates refuses what is after its today; here that is the last day allowed.
        private Result<DateOnly> WholeDay(string field, DateOnly today, DateOnly last, Text tooLate)
        {
            var read = input.PastDate(field, last > today ? last : today);
            if (!read.Succeeded) return read.Problems.Select(p => p.Message == DayTexts.NotYet ? p with { Message = tooLate } : p).ToList();
            return read.Value.IsComplete ? read.Value.Earliest : new Problem(field, DayTexts.WholeDay);
        }
    }

    /// <summary>A known day as it stands in the three fields.</summary>
    public static DateInput Of(DateOnly day) => new()
    {
        Day = day.Day.ToString(CultureInfo.InvariantCulture),
        Month = day.Month.ToString(CultureInfo.InvariantCulture),
        Year = (day.Year + ThaiCalendar.BuddhistOffset).ToString(CultureInfo.InvariantCulture),
    };
}
